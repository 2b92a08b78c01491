\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 22
\* distinct: 16
\* depth: 4
---- MODULE ExistsOverVariable ----
EXTENDS Integers, Sequences
VARIABLES waiting, done
Init == waiting = {1, 2, 3} /\ done = <<>>
Next == \/ \E n \in waiting : waiting' = waiting \ {n} /\ done' = Append(done, n)
        \/ waiting = {} /\ UNCHANGED <<waiting, done>>
====
