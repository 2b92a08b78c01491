\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 25
\* distinct: 15
\* depth: 7
---- MODULE ForAllOverState ----
\* A quantifier in an action can range over a part of the state.
EXTENDS Integers
VARIABLES s, n
Init == s = {} /\ n = 0
Next == \/ n < 3 /\ s' = s \cup {n} /\ n' = n + 1
        \/ (\A i \in s : i < n) /\ s # {} /\ s' \in {s \ {i} : i \in s} /\ n' = n
====
