\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssignmentInNegation ----
VARIABLE x
Init == x = 0
Next == ~ (x' # 1)
====
