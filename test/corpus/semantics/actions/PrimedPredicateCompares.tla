\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 12
\* distinct: 6
\* depth: 3
---- MODULE PrimedPredicateCompares ----
\* A primed predicate is a condition on the new values.
EXTENDS Integers
VARIABLES x, y
Sum == x + y
Small == Sum <= 2
Init == x = 0 /\ y = 0
Next == x' \in 0..2 /\ y' \in {y, y + 1} /\ Small' /\ (Sum' > Sum \/ Sum' = 0)
====
