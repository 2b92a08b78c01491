\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Post
\* verdict: error
\* exit: 255
---- MODULE RecursionTooDeepInPostcondition ----
EXTENDS Naturals
RECURSIVE Grow(_)
Grow(n) == 1 + Grow(n + 1)
VARIABLE x
Init == x = 0
Next == x' = x
Post == Grow(0) = 1
====
