\* expect: error recursive-mismatch 5:1
\* expect: error recursive-mismatch 6:1
---- MODULE RecursiveMismatch ----
RECURSIVE F(_), f(_)
F(a, b) == a
f[a \in {1}] == a
====
