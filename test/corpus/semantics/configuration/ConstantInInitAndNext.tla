\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* checks: CONSTANTS Procs = {a, b} Max = 2
\* verdict: ok
\* exit: 0
\* generated: 22
\* distinct: 9
\* depth: 5
---- MODULE ConstantInInitAndNext ----
EXTENDS Integers
CONSTANTS Procs, Max
VARIABLES count
Init == count \in [Procs -> {0}]
Next == \/ \E p \in Procs : count[p] < Max /\ count' = [count EXCEPT ![p] = @ + 1]
        \/ count' = count
Inv == \A p \in Procs : count[p] \in 0..Max
====
