\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE GraphsModule ----
EXTENDS Graphs
Line == [node |-> 1..3, edge |-> {<<1, 2>>, <<2, 3>>}]
Circle == [node |-> 1..3, edge |-> {<<1, 2>>, <<2, 3>>, <<3, 1>>}]
ASSUME IsDirectedGraph(Line) /\ ~ IsDirectedGraph([node |-> {1}, edge |-> {<<1, 2>>}])
ASSUME Transpose(Line).edge = {<<2, 1>>, <<3, 2>>}
ASSUME ~ IsUndirectedGraph(Line)
ASSUME SimplePath(Line) = {<<1>>, <<2>>, <<3>>, <<1, 2>>, <<2, 3>>, <<1, 2, 3>>}
ASSUME AreConnectedIn(1, 3, Line) /\ ~ AreConnectedIn(3, 1, Line)
ASSUME IsStronglyConnected(Circle) /\ ~ IsStronglyConnected(Line)
ASSUME ConnectionsIn(Line)[<<1, 3>>] /\ ~ ConnectionsIn(Line)[<<3, 1>>]
ASSUME HasCycle(Circle) /\ IsDag(Line) /\ ~ IsDag(Circle)
ASSUME Successors(Line, 1) = {2} /\ Predecessors(Line, 3) = {2}
ASSUME Descendants(Line, 1) = {2, 3} /\ Ancestors(Line, 3) = {1, 2}
ASSUME InDegree(Line, 2) = 1 /\ OutDegree(Line, 3) = 0
ASSUME Roots(Line) = {1} /\ Leaves(Line) = {3}
ASSUME EmptyGraph = [node |-> {}, edge |-> {}]
ASSUME GraphUnion(Line, [node |-> {4}, edge |-> {}]).node = 1..4
ASSUME IsBipartiteWithPartitions(Line, {1, 3}, {2})
ASSUME IsTreeWithRoot([node |-> 1..3, edge |-> {<<2, 1>>, <<3, 1>>}], 1)
ASSUME Cardinality(Graphs({1})) = 2
ASSUME Cardinality(DirectedSubgraph([node |-> 1..2, edge |-> {<<1, 2>>}])) = 5
====
