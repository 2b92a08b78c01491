\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT NotTwelve
\* verdict: violation NotTwelve
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 2
---- MODULE FirstVariableFastest ----
\* Of several bound variables the first varies fastest: x = 12 is the third successor.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \E a \in {1, 2}, b \in {1, 2, 3} : x' = a * 10 + b
NotTwelve == x # 12
====
