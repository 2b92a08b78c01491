\* expect: ok
\* checks: INIT Init NEXT Next PROPERTIES Each Steps
\* verdict: ok
\* exit: 0
\* generated: 19
\* distinct: 9
\* depth: 5
---- MODULE QuantifiedProperties ----
\* \A over a constant set stands for the conjunction of its instances.
EXTENDS Integers
VARIABLE f
Init == f = [i \in 1..2 |-> 0]
Next == \E i \in 1..2 : f' = [f EXCEPT ![i] = (@ + i) % 3]
Each == \A i \in 1..2 : [](f[i] \in 0..2)
Steps == \A i \in 1..2 : [][f'[i] = (f[i] + i) % 3]_(f[i])
====
