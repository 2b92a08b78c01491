\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* checks: CONSTANTS None = None Procs = {p1, p2}
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 3
\* depth: 2
---- MODULE StringsAndModelValues ----
EXTENDS Integers
CONSTANTS None, Procs
VARIABLES owner, state
Init == owner = None /\ state = [p \in Procs |-> "idle"]
Take(p) == owner = None /\ owner' = p /\ state' = [state EXCEPT ![p] = "busy"]
Leave(p) == owner = p /\ owner' = None /\ state' = [state EXCEPT ![p] = "idle"]
Next == \E p \in Procs : Take(p) \/ Leave(p)
Inv == \A p \in Procs : state[p] = "busy" <=> owner = p
====
