\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE CausalOrders ----
EXTENDS VectorClocks
Late == [node |-> 2, clock |-> <<1, 1>>]
Early == [node |-> 1, clock |-> <<1, 0>>]
ASSUME CausalOrder(<<Late, Early>>, LAMBDA e : e.clock, LAMBDA e : e.node, LAMBDA c : DOMAIN c)
     = <<Early, Late>>
====
