---- MODULE InstanceMiddle ----
\* Needs InstanceBase.
EXTENDS Integers
VARIABLE state
Base(n) == INSTANCE InstanceBase WITH Limit <- n, value <- state, Combine <- +
====
