\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE RegisterOfSetInNext ----
\* TLCSet refuses what is no register, but TLCGet has no value for it.
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1 /\ TLCGet({x}) = 0
====
