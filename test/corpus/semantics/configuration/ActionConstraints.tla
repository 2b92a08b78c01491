\* expect: ok
\* checks: INIT Init NEXT Next ACTION_CONSTRAINTS Upwards Short CONSTRAINT Small
\* verdict: ok
\* exit: 0
\* generated: 61
\* distinct: 6
\* depth: 3
---- MODULE ActionConstraints ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' \in 0..9
Upwards == x' >= x
Short == x' - x <= 3
Small == x < 6
====
