\* expect: error assumption-level 19:8
\* expect: error assumption-level 20:8
\* expect: error assumption-level 21:8
\* verdict: error
\* exit: 150
---- MODULE RecursiveSectionInstances ----
\* What an INSTANCE imports from RECURSIVE on has the level of what RECURSIVE declares.
EXTENDS Naturals
VARIABLE x
---- MODULE Inner ----
CONSTANT K
One == 1
====
RECURSIVE Count(_)
I == INSTANCE Inner WITH K <- 1
J(K) == INSTANCE Inner
INSTANCE Inner WITH K <- 1
Count(n) == IF n = 0 THEN x ELSE Count(n - 1)
ASSUME I!One = 1
ASSUME J(2)!One = 1
ASSUME One = 1
After == INSTANCE Inner WITH K <- 1
ASSUME After!One = 1
====
