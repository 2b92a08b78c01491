\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE LastOfNumberInNext ----
\* What TLC evaluates by its definition fails as that does.
EXTENDS SequencesExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Last(x) = 0
====
