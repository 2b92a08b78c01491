\* expect: ok
\* checks: CONSTANT I!Value <- Other
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ReplacedInInstance ----
\* Needs Assumes.
\* An operator of a named instance is replaced under its full name.
EXTENDS Naturals
Other == 99
I == INSTANCE Assumes WITH C <- 1
ASSUME I!Value = 99
====
