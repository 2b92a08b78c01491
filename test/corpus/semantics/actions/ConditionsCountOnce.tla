\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE ConditionsCountOnce ----
\* Disjunctions in conditions of IF, in arguments and in quantifiers are values, not branches.
EXTENDS Integers
VARIABLE x
Holds(p) == p = TRUE
Init == x = 0
Next == /\ IF TRUE \/ TRUE THEN TRUE ELSE FALSE
        /\ Holds(TRUE \/ TRUE)
        /\ ~ (FALSE /\ FALSE)
        /\ (TRUE \/ TRUE) = TRUE
        /\ x' = 1 - x
====
