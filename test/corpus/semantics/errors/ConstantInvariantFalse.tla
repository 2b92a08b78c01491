\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Never
\* verdict: violation Never
\* exit: 12
---- MODULE ConstantInvariantFalse ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
\* TLC takes it for a fault of the configuration, and exits with 151.
Never == FALSE
====
