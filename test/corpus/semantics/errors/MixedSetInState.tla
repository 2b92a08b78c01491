\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE MixedSetInState ----
VARIABLE x
Init == x = {}
Next == x' = {1, "a"}
====
