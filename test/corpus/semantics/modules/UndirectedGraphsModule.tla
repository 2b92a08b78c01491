\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE UndirectedGraphsModule ----
EXTENDS UndirectedGraphs, FiniteSets, Integers
G == [node |-> 1..4, edge |-> {{1, 2}, {2, 3}}]
ASSUME IsUndirectedGraph(G) /\ IsLoopFreeUndirectedGraph(G)
ASSUME ~ IsLoopFreeUndirectedGraph([node |-> {1}, edge |-> {{1}}])
ASSUME AreConnectedIn(1, 3, G) /\ ~ AreConnectedIn(1, 4, G)
ASSUME ConnectedComponents(G) = {{1, 2, 3}, {4}}
ASSUME ~ IsStronglyConnected(G)
ASSUME SimplePath([node |-> 1..2, edge |-> {{1, 2}}]) = {<<1>>, <<2>>, <<1, 2>>, <<2, 1>>}
====
