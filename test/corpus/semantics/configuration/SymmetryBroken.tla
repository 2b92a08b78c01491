\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms INVARIANT Once
\* checks: CONSTANT Procs = {p1, p2}
\* verdict: violation Once
\* exit: 12
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE SymmetryBroken ----
EXTENDS Integers, TLC
CONSTANT Procs
VARIABLES log
Perms == Permutations(Procs)
Init == log = <<>>
Next == \E p \in Procs : log' = <<p, log>>
Once == log = <<>> \/ log[2] = <<>> \/ log[1] # log[2][1]
====
