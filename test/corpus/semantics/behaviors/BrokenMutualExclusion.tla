\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Exclusive
\* verdict: violation Exclusive
\* exit: 12
\* generated: 13
\* distinct: 9
\* depth: 5
---- MODULE BrokenMutualExclusion ----
\* Test and set in two steps.
VARIABLES lock, pc
Procs == {1, 2}
Init == lock = FALSE /\ pc = [p \in Procs |-> "test"]
Test(p) == pc[p] = "test" /\ ~lock /\ pc' = [pc EXCEPT ![p] = "set"] /\ UNCHANGED lock
Set(p) == pc[p] = "set" /\ lock' = TRUE /\ pc' = [pc EXCEPT ![p] = "in"]
Leave(p) == pc[p] = "in" /\ lock' = FALSE /\ pc' = [pc EXCEPT ![p] = "test"]
Spec == Init /\ [][\E p \in Procs : Test(p) \/ Set(p) \/ Leave(p)]_<<lock, pc>>
Exclusive == ~ (pc[1] = "in" /\ pc[2] = "in")
====
