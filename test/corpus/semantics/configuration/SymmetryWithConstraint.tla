\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms CONSTRAINT Few
\* checks: CONSTANT Procs = {p1, p2, p3}
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 3
\* depth: 3
---- MODULE SymmetryWithConstraint ----
EXTENDS Integers, TLC, FiniteSets
CONSTANT Procs
VARIABLES inside
Perms == Permutations(Procs)
Init == inside = {}
Next == \/ \E p \in Procs \ inside : inside' = inside \cup {p}
        \/ \E p \in inside : inside' = inside \ {p}
Few == Cardinality(inside) < 3
====
