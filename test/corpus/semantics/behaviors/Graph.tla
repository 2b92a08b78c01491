\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Reached
\* checks: CONSTANTS Nodes <- Six Edges <- SixEdges Root = 1
\* verdict: ok
\* exit: 0
\* generated: 12
\* distinct: 8
\* depth: 5
---- MODULE Graph ----
\* All nodes that can be reached from the root are marked in the end.
EXTENDS Integers, FiniteSets
CONSTANTS Nodes, Edges, Root
VARIABLES marked, todo
Six == 1..6
SixEdges == {<<1, 2>>, <<1, 3>>, <<2, 4>>, <<3, 4>>, <<4, 1>>, <<5, 6>>}
Successors(n) == {m \in Nodes : <<n, m>> \in Edges}
RECURSIVE Closure(_)
Closure(S) == LET T == S \cup UNION {Successors(n) : n \in S}
              IN  IF T = S THEN S ELSE Closure(T)
Visit(n) == /\ marked' = marked \cup {n}
            /\ todo' = (todo \cup Successors(n)) \ marked'
Done == todo = {} /\ UNCHANGED <<marked, todo>>
Spec == /\ marked = {} /\ todo = {Root}
        /\ [][Done \/ \E n \in todo : Visit(n)]_<<marked, todo>>
Reached == /\ marked \cup todo \subseteq Closure({Root})
           /\ todo = {} => marked = Closure({Root})
====
