\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE AssumptionsInOrder ----
\* Needs Earlier.
\* Assumptions of extended modules come first, then one's own from top to bottom.
EXTENDS Earlier, Integers
ASSUME TLCGet(1) = "extended"
ASSUME TLCSet(1, "own")
ASSUME TLCGet(1) = "own"
====
