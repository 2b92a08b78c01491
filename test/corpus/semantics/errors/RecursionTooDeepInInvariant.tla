\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 255
---- MODULE RecursionTooDeepInInvariant ----
EXTENDS Naturals
RECURSIVE Grow(_)
Grow(n) == 1 + Grow(n + 1)
VARIABLE x
Init == x = 0
Next == x' = 1
Inv == x = 0 \/ Grow(0) = 1
====
