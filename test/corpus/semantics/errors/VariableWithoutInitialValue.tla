\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 255
---- MODULE VariableWithoutInitialValue ----
VARIABLES x, y
Init == x = 0
Next == UNCHANGED <<x, y>>
====
