\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssignmentThroughPrimedPredicate ----
\* TypeOK' does not assign: the prime stands at the predicate, not at the variable.
EXTENDS Integers
VARIABLE x
TypeOK == x \in 0..2
Init == TypeOK
Next == TypeOK' /\ x' # x
====
