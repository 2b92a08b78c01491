\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY AllRefine
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 3
---- MODULE RefinementOfEach ----
\* Needs Counter.
\* A quantifier over instances with a parameter.
EXTENDS Naturals
VARIABLE counters
C(i) == INSTANCE Counter WITH value <- counters[i], Limit <- 1, Step <- LAMBDA n : n + 1
Init == counters = [i \in 1..2 |-> 0]
Next == \E i \in 1..2 : counters' = [counters EXCEPT ![i] = 1 - @]
AllRefine == \A i \in 1..2 : C(i)!Spec
====
