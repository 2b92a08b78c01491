\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Sorted
\* checks: CONSTANT defaultInitValue = defaultInitValue
\* verdict: ok
\* exit: 0
\* generated: 160
\* distinct: 133
\* depth: 6
---- MODULE TranslatedAlgorithm ----
\* Sorting by exchange, in the style of translated PlusCal.
EXTENDS Integers, Sequences
CONSTANT defaultInitValue
VARIABLES pc, a, i, moved
vars == <<pc, a, i, moved>>
Init == /\ a \in [1..3 -> 1..3]
        /\ i = defaultInitValue
        /\ moved = TRUE
        /\ pc = "Again"
Again == /\ pc = "Again"
         /\ IF moved
            THEN /\ i' = 1
                 /\ moved' = FALSE
                 /\ pc' = "Pass"
            ELSE /\ pc' = "Done"
                 /\ UNCHANGED <<i, moved>>
         /\ a' = a
Pass == /\ pc = "Pass"
        /\ IF i < Len(a)
           THEN /\ IF a[i] > a[i + 1]
                   THEN /\ a' = [a EXCEPT ![i] = a[i + 1], ![i + 1] = a[i]]
                        /\ moved' = TRUE
                   ELSE /\ TRUE
                        /\ UNCHANGED <<a, moved>>
                /\ i' = i + 1
                /\ pc' = "Pass"
           ELSE /\ pc' = "Again"
                /\ UNCHANGED <<a, i, moved>>
Terminating == pc = "Done" /\ UNCHANGED vars
Next == Again \/ Pass \/ Terminating
Spec == Init /\ [][Next]_vars
Sorted == pc = "Done" => \A k \in 1..2 : a[k] <= a[k + 1]
====
