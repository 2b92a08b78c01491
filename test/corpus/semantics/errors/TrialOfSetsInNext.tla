\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE TrialOfSetsInNext ----
\* A refusal in the course of its definition.
EXTENDS Randomization, Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ TestRandomSetOfSubsets({x}, 1, 1..3) = <<>>
====
