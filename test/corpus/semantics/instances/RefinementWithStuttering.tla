\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Refines
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 8
\* depth: 8
---- MODULE RefinementWithStuttering ----
\* Needs Counter.
\* Steps that change nothing on the upper level are allowed there.
EXTENDS Naturals
VARIABLES x, phase
C == INSTANCE Counter WITH value <- x, Limit <- 3, Step <- LAMBDA n : n + 1
Init == x = 0 /\ phase = "rest"
Next == \/ phase = "rest" /\ phase' = "move" /\ UNCHANGED x
        \/ phase = "move" /\ phase' = "rest" /\ x' = (x + 1) % 4
Refines == C!Spec
====
