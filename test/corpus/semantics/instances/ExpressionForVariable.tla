\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Refines INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 9
\* depth: 9
---- MODULE ExpressionForVariable ----
\* Needs Counter.
\* The variable stands for an expression: value' is the new value of the expression.
EXTENDS Naturals
VARIABLES tens, ones
C == INSTANCE Counter WITH value <- tens * 3 + ones, Limit <- 8, Step <- LAMBDA n : n + 1
Init == tens = 0 /\ ones = 0
Next == \/ ones < 2 /\ ones' = ones + 1 /\ UNCHANGED tens
        \/ ones = 2 /\ ones' = 0 /\ tens' = (tens + 1) % 3
Refines == C!Spec
Inv == C!Bounded
====
