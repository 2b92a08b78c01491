\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY StartsAtZero
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE InitialProperty ----
\* A state predicate as a property is about initial states alone.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 4
StartsAtZero == x = 0
====
