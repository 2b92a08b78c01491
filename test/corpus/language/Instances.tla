\* expect: ok
---- MODULE Instances ----
\* Needs InstanceBase.
EXTENDS Naturals
CONSTANT Limit
VARIABLES value, other
Combine(a, b) == a + b
Implicit == INSTANCE InstanceBase
Explicit == INSTANCE InstanceBase WITH Limit <- 5, value <- other, Combine <- LAMBDA a, b : a
Symbols == INSTANCE InstanceBase WITH Combine <- +
Parameterised(Limit_, F(_, _)) == INSTANCE InstanceBase WITH Limit <- Limit_, Combine <- F
LOCAL INSTANCE InstanceBase WITH Limit <- 7
Uses == /\ Implicit!Init
        /\ Explicit!Add(1)
        /\ Symbols!\prec(1, 2)
        /\ Parameterised(3, +)!Add(2)
        /\ Implicit!Positive
        /\ Init
        /\ Add(2)
InLet == LET I == INSTANCE InstanceBase WITH Limit <- 1 IN I!InRange
====
