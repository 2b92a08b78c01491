\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Inv PROPERTY InOrder
\* checks: CONSTANTS Items = {1, 2} Size = 2
\* verdict: ok
\* exit: 0
\* generated: 37
\* distinct: 21
\* depth: 5
---- MODULE BoundedQueue ----
EXTENDS Integers, Sequences
CONSTANTS Items, Size
VARIABLES queue, last
Put(i) == Len(queue) < Size /\ queue' = Append(queue, i) /\ UNCHANGED last
Get == queue # <<>> /\ last' = Head(queue) /\ queue' = Tail(queue)
Spec == /\ queue = <<>> /\ last = 0
        /\ [][Get \/ \E i \in Items : Put(i)]_<<queue, last>>
Inv == Len(queue) <= Size /\ queue \in Seq(Items) /\ last \in Items \cup {0}
InOrder == [][last' # last => last' = queue[1]]_<<queue, last>>
====
