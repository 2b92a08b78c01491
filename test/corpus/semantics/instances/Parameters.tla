\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 6
\* depth: 4
---- MODULE Parameters ----
\* Needs Counter.
\* An instance with parameters: one for each element of a set.
EXTENDS Naturals
VARIABLE counters
C(i, l) == INSTANCE Counter WITH value <- counters[i], Limit <- l, Step <- LAMBDA n : n + 1
Init == counters = [i \in 1..2 |-> 0]
Next == \/ \E i \in 1..2 : /\ counters[i] < i
                           /\ counters' = [counters EXCEPT ![i] = @ + 1]
                           /\ C(i, 5)!Next
        \/ counters = <<1, 2>> /\ UNCHANGED counters
Inv == \A i \in 1..2 : C(i, i)!Bounded
====
