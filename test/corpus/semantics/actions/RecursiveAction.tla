\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 17
\* distinct: 4
\* depth: 2
---- MODULE RecursiveAction ----
\* An operator that assigns in the last of its calls.
EXTENDS Integers
VARIABLES x, y
RECURSIVE Search(_)
Search(n) == IF n > 3 THEN x' = 0 ELSE x' = n \/ Search(n + 1)
Init == x = 0 /\ y = 0
Next == Search(1) /\ UNCHANGED y
====
