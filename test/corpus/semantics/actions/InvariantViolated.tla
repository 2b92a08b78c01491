\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT NotThree
\* verdict: violation NotThree
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE InvariantViolated ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 5
NotThree == x # 3
====
