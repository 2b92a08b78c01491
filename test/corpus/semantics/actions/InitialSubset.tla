\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 4
\* depth: 1
---- MODULE InitialSubset ----
\* \subseteq binds a variable to each subset.
VARIABLE s
Init == s \subseteq {1, 2}
Next == s' \subseteq s
====
