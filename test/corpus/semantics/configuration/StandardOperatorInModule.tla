\* expect: ok
\* checks: CONSTANT Nat <- [Replaced] Few
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StandardOperatorInModule ----
\* Needs Replaced.
\* Nat is a finite set in Replaced.
EXTENDS Integers
Few == 0..2
I == INSTANCE Replaced WITH C <- 1
ASSUME I!Values = 0..2
====
