\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE OverridingNumberInNext ----
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1 /\ DOMAIN ((1 :> 2) @@ x) = {1}
====
