\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE LocalInstance ----
\* Needs Counter.
EXTENDS Naturals
VARIABLE value
LOCAL Inc(n) == n + 1
LOCAL INSTANCE Counter WITH Limit <- 2, Step <- Inc
====
