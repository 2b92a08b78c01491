\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssignmentOfElement ----
\* A part of a function does not determine the function.
EXTENDS Integers
VARIABLE f
Init == f = <<0, 0>>
Next == f'[1] = 1 /\ f'[2] = 2
====
