\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE VectorClocksModule ----
EXTENDS VectorClocks
Log == <<[node |-> 1, clock |-> <<1, 0>>], [node |-> 2, clock |-> <<1, 1>>]>>
Mixed == <<Log[2], Log[1]>>
ASSUME IsCausalOrder(Log, LAMBDA e : e.clock)
ASSUME ~ IsCausalOrder(Mixed, LAMBDA e : e.clock)
====
