\* expect: ok
\* checks: INIT Init NEXT Next VIEW Seen
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE View ----
\* States with the same view count as one; the first one found is explored.
EXTENDS Integers
VARIABLES x, steps
Init == x = 0 /\ steps = 0
Next == x' = (x + 1) % 4 /\ steps' = steps + 1
Seen == x
====
