\* expect: ok
\* checks: INIT Init NEXT Next CONSTANT Procs <- MakeProcs
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 3
\* depth: 1
---- MODULE TLCExtModelValues ----
\* Model values that a definition makes.
EXTENDS TLCExt, Integers, FiniteSets
CONSTANT Procs
VARIABLE last
MakeProcs == {TLCModelValue(name) : name \in {"p1", "p2", "p3"}}
ASSUME Cardinality(Procs) = 3
Init == last \in Procs
Next == \E p \in Procs \ {last} : last' = p
====
