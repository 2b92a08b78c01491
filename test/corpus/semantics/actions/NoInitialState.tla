\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Never
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NoInitialState ----
\* Nothing to check is no error.
VARIABLE x
Init == x = 0 /\ FALSE
Next == x' = x
Never == x # x
====
