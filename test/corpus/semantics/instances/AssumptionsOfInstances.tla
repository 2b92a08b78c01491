\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE AssumptionsOfInstances ----
\* Needs Assumes.
\* Assumptions of an instantiated module are not checked.
EXTENDS Naturals
I == INSTANCE Assumes WITH C <- 7
ASSUME I!Value = 7
====
