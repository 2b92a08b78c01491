\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE UncountableSubsetsInNext ----
\* Nobody refuses a set that is too large: it cannot be counted.
EXTENDS FiniteSets, Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Cardinality(SUBSET (1 .. 40)) > x
====
