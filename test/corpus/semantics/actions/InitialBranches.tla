\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 8
\* distinct: 4
\* depth: 1
---- MODULE InitialBranches ----
\* IF, CASE, \E, LET and implications in the initial predicate.
EXTENDS Integers
VARIABLES x, y
Init == /\ \E n \in 1..3 : x = n * n
        /\ LET half == x \div 2
           IN  IF half = 0 THEN y \in {0, 1} ELSE y = half
        /\ CASE x = 1 -> TRUE
             [] x = 4 -> y = 2
             [] OTHER -> y > 3
        /\ (y = 1) => (x = 1)
Next == UNCHANGED <<x, y>>
====
