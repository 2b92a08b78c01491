\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Post
\* verdict: ok
\* exit: 0
\* generated: 11
\* distinct: 3
\* depth: 2
---- MODULE TLCStatistics ----
EXTENDS TLC, Integers
VARIABLE x
Init == x \in {0, 1}
Next == x' \in {0, 1, 2}
Post == /\ TLCGet("generated") = 11
        /\ TLCGet("distinct") = 3
        /\ TLCGet("queue") = 0
        /\ TLCGet("diameter") = 2
        /\ TLCGet("duration") >= 0
        /\ TLCGet("stats").distinct = 3
        /\ TLCGet("config").mode = "bfs"
        /\ TLCGet("config").deadlock
====
