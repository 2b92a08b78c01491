\* expect: ok
\* checks: CONSTANT Base = 5
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NotOverriddenInInstance ----
\* Needs Replaced.
\* Without the name of the module, only what is visible here is replaced.
EXTENDS Integers
Base == 1
I == INSTANCE Replaced WITH C <- 1
ASSUME Base = 5
ASSUME I!Total = 11
====
