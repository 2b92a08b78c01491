\* expect: ok
\* checks: CONSTANT Base <- [Replaced] LargeBase
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OverriddenInModule ----
\* Needs Replaced.
\* Base is replaced in the module Replaced, which is only instantiated.
EXTENDS Integers
LargeBase == 1000
I == INSTANCE Replaced WITH C <- 1
ASSUME I!Total = 1001
ASSUME I!Base = 1000
====
