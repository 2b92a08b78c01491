\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms VIEW Seen
\* checks: CONSTANT Procs = {p1, p2}
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 6
\* depth: 5
---- MODULE SymmetryAndView ----
EXTENDS Integers, TLC
CONSTANT Procs
VARIABLES state, steps
Perms == Permutations(Procs)
Init == state = [p \in Procs |-> 0] /\ steps = 0
Next == \E p \in Procs : state' = [state EXCEPT ![p] = (@ + 1) % 3] /\ steps' = steps + 1
Seen == state
====
