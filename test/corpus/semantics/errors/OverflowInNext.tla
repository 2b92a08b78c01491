\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 255
---- MODULE OverflowInNext ----
EXTENDS Integers
VARIABLE x
Init == x = 2147483645
Next == x' = x + 1
====
