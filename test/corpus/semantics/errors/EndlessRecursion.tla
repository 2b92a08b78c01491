\* expect: ok
\* verdict: error
\* exit: 255
---- MODULE EndlessRecursion ----
EXTENDS Integers
RECURSIVE Grow(_)
Grow(n) == 1 + Grow(n + 1)
ASSUME Grow(0) = 1
====
