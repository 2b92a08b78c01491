\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE ElementOfSequencesInNext ----
\* The numbers in Nat are asked for through Seq alone: it refuses as Nat does.
EXTENDS Naturals, Sequences
VARIABLE x
Init == x = 0
Next == x' = 1 /\ <<{x}>> \in Seq(Nat)
====
