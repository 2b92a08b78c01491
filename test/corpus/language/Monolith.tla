\* expect: ok
---- MODULE Monolith ----
EXTENDS Helper
Uses == Help
I == INSTANCE Other WITH C <- 1
====

---- MODULE Helper ----
EXTENDS Naturals
Help == 1 + 1
====

---- MODULE Other ----
CONSTANT C
Op == C
====
