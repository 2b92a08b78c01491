\* expect: error inside-recursion 5:1
\* expect: error inside-recursion 6:1
---- MODULE InsideRecursion ----
RECURSIVE F(_)
VARIABLE x
ASSUME TRUE
F(n) == n
====
