\* expect: ok
\* checks: SPECIFICATION Spec INVARIANTS TypeOK Exclusive
\* checks: CONSTANT Procs = {1, 2}
\* verdict: ok
\* exit: 0
\* generated: 36
\* distinct: 20
\* depth: 6
---- MODULE MutualExclusion ----
\* Two processes with flags and a turn.
EXTENDS Integers
CONSTANT Procs
VARIABLES flag, turn, pc
vars == <<flag, turn, pc>>
Other(p) == CHOOSE q \in Procs : q # p
Init == /\ flag = [p \in Procs |-> FALSE]
        /\ turn \in Procs
        /\ pc = [p \in Procs |-> "out"]
Goto(p, from, to) == pc[p] = from /\ pc' = [pc EXCEPT ![p] = to]
Want(p) == Goto(p, "out", "give") /\ flag' = [flag EXCEPT ![p] = TRUE] /\ UNCHANGED turn
Give(p) == Goto(p, "give", "wait") /\ turn' = Other(p) /\ UNCHANGED flag
Enter(p) == /\ ~ flag[Other(p)] \/ turn = p
            /\ Goto(p, "wait", "in")
            /\ UNCHANGED <<flag, turn>>
Exit(p) == Goto(p, "in", "out") /\ flag' = [flag EXCEPT ![p] = FALSE] /\ UNCHANGED turn
Next == \E p \in Procs : Want(p) \/ Give(p) \/ Enter(p) \/ Exit(p)
Spec == Init /\ [][Next]_vars
TypeOK == /\ flag \in [Procs -> BOOLEAN]
          /\ turn \in Procs
          /\ pc \in [Procs -> {"out", "give", "wait", "in"}]
Exclusive == ~ \A p \in Procs : pc[p] = "in"
====
