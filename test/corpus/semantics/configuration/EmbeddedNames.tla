\* expect: ok
\* checks: SPECIFICATION Spec INVARIANTS TypeOK
\* checks: CONSTANT defaultInitValue = defaultInitValue
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE EmbeddedNames ----
\* A name can stand for a model value of the same name, as translated algorithms have it.
EXTENDS Integers
CONSTANT defaultInitValue
VARIABLES pc, x
Init == pc = "start" /\ x = defaultInitValue
Step == pc = "start" /\ pc' = "done" /\ x' = 1
Done == pc = "done" /\ UNCHANGED <<pc, x>>
Spec == Init /\ [][Step \/ Done]_<<pc, x>>
TypeOK == x = defaultInitValue <=> pc = "start"
====
