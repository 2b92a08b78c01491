---- MODULE Stack ----
\* Needs Counter.
EXTENDS Naturals, Sequences
CONSTANT Depth
VARIABLE items
Height == INSTANCE Counter WITH value <- Len(items), Limit <- Depth, Step <- LAMBDA n : n + 1
Init == items = <<>>
Push(n) == Len(items) < Depth /\ items' = Append(items, n)
Clear == Len(items) >= Depth /\ items' = <<>>
Next == Clear \/ \E n \in {1, 2} : Push(n)
====
