\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssignmentBackwards ----
\* Only the left side of an equation can get a value.
VARIABLE x
Init == x = 0
Next == 1 = x'
====
