\* expect: ok
\* checks: CONSTANT Base = [Replaced] 7
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ValueInModule ----
\* Needs Replaced.
\* A value for a definition of another module.
EXTENDS Integers
I == INSTANCE Replaced WITH C <- 1
ASSUME I!Total = 8
====
