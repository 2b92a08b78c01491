\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms INVARIANT Inv
\* checks: CONSTANT Procs = {p1, p2, p3}
\* verdict: ok
\* exit: 0
\* generated: 31
\* distinct: 10
\* depth: 7
---- MODULE Symmetry ----
\* States that differ only in which process is which count as one.
EXTENDS Integers, TLC
CONSTANT Procs
VARIABLE state
Perms == Permutations(Procs)
Init == state = [p \in Procs |-> 0]
Next == \E p \in Procs : state' = [state EXCEPT ![p] = (@ + 1) % 3]
Inv == \A p \in Procs : state[p] < 3
====
