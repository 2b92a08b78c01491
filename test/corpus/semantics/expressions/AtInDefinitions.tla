\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 21
\* distinct: 5
\* depth: 2
---- MODULE AtInDefinitions ----
\* The old value in definitions and operators below EXCEPT.
EXTENDS Integers
VARIABLE x
f == [i \in {0, 1} |-> i + 2]
Apply(G(_), a) == G(a)
Init == x = 0
Next == x' \in {[f EXCEPT ![0] = LET old == @ IN old + 1][0],
                [f EXCEPT ![1] = LET Plus(n) == @ + n IN Plus(2)][1],
                [f EXCEPT ![1] = LET g[n \in {1}] == @ + n IN g[1]][1],
                [f EXCEPT ![1] = Apply(LAMBDA n : @ * n, 4)][1]}
====
