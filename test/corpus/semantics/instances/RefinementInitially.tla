\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Refines
\* verdict: violation Refines
\* exit: 13
---- MODULE RefinementInitially ----
\* Needs Counter.
\* A refinement that begins in another state.
EXTENDS Naturals
VARIABLE x
C == INSTANCE Counter WITH value <- x + 1, Limit <- 7, Step <- LAMBDA n : n + 1
Init == x = 0
Next == UNCHANGED x
Refines == C!Spec
====
