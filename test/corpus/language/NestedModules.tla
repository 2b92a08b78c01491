\* expect: ok
---- MODULE NestedModules ----
EXTENDS Integers
CONSTANT Outer
---- MODULE Inner ----
CONSTANT C
VARIABLE v
Sum == C + v + Outer
---- MODULE Innermost ----
Sees == Sum
====
Deep == INSTANCE Innermost
====
VARIABLE x
I(c) == INSTANCE Inner WITH C <- c, v <- x
Uses == I(1)!Sum + I(2)!Deep!Sees
====
