\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE PropertyWithLabel ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 3
Prop == always :: [](x < 3)
====
