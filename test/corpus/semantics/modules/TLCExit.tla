\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: incomplete
\* exit: 20
\* generated: 7
\* distinct: 7
\* depth: 7
---- MODULE TLCExit ----
\* TLCSet("exit", TRUE) ends the search: what was not explored is not checked. TLC calls it a success.
EXTENDS TLC, Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1 /\ (x < 5 \/ TLCSet("exit", TRUE))
====
