\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Near
\* verdict: ok
\* exit: 0
\* generated: 11
\* distinct: 5
\* depth: 3
---- MODULE LevelAndConstraint ----
\* TLCGet("level") is the number of states up to the current one.
EXTENDS Integers, TLC
VARIABLE x
Init == x = 0
Next == x' \in {x + 1, x + 2}
Near == TLCGet("level") < 4
====
