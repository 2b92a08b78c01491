\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 11
\* distinct: 9
\* depth: 5
---- MODULE DepthOfLongestPath ----
\* The depth counts the states on a shortest path to the farthest state.
EXTENDS Integers
VARIABLE x
Init == x \in {0, 5}
Next == x' = IF x < 8 THEN x + 1 ELSE x
====
