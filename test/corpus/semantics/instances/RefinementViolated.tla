\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Refines
\* verdict: action-property Refines
\* exit: 13
\* generated: 9
\* distinct: 9
\* depth: 9
---- MODULE RefinementViolated ----
\* Needs Counter.
EXTENDS Naturals
VARIABLES tens, ones
C == INSTANCE Counter WITH value <- tens * 3 + ones, Limit <- 7, Step <- LAMBDA n : n + 1
Init == tens = 0 /\ ones = 0
Next == \/ ones < 2 /\ ones' = ones + 1 /\ UNCHANGED tens
        \/ ones = 2 /\ ones' = 0 /\ tens' = (tens + 1) % 3
Refines == C!Spec
====
