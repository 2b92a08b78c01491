\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 5
\* depth: 5
---- MODULE ChooseInAction ----
EXTENDS Integers
VARIABLES todo, last
Init == todo = 1..4 /\ last = 0
Next == \/ /\ todo # {}
           /\ LET n == CHOOSE n \in todo : \A m \in todo : n >= m
              IN  todo' = todo \ {n} /\ last' = n
        \/ todo = {} /\ UNCHANGED <<todo, last>>
====
