\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY StartsAtZero
\* verdict: violation StartsAtZero
\* exit: 13
---- MODULE InitialPropertyViolated ----
EXTENDS Integers
VARIABLE x
Init == x \in {0, 1}
Next == x' = (x + 1) % 4
StartsAtZero == x = 0
====
