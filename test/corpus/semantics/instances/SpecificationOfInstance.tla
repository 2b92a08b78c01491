\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE SpecificationOfInstance ----
\* Needs Counter.
EXTENDS Naturals
VARIABLE x
C == INSTANCE Counter WITH value <- x, Limit <- 3, Step <- LAMBDA n : n + 1
Spec == C!Spec
Inv == C!Bounded
====
