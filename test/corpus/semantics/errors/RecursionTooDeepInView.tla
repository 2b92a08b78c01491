\* expect: ok
\* checks: INIT Init NEXT Next VIEW View
\* verdict: error
\* exit: 75
---- MODULE RecursionTooDeepInView ----
EXTENDS Naturals
RECURSIVE Grow(_)
Grow(n) == 1 + Grow(n + 1)
VARIABLE x
Init == x = 0
Next == x' = x
View == <<x, Grow(0)>>
====
