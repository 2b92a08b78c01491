\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Both
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE ConjunctionAsProperty ----
\* The parts of a conjunction are checked by themselves.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = IF x < 3 THEN x + 1 ELSE x
Both == x = 0 /\ [](x \in 0..3) /\ [][x' = x + 1]_x
====
