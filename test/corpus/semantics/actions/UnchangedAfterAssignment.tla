\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 2
\* distinct: 1
\* depth: 1
---- MODULE UnchangedAfterAssignment ----
\* UNCHANGED of a variable that has got another value disables the step.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \/ x' = x + 1 /\ UNCHANGED x
        \/ x = 0 /\ x' = 0 /\ UNCHANGED x
====
