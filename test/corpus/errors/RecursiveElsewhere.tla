\* expect: error recursive-elsewhere 4:10
---- MODULE RecursiveElsewhere ----
RECURSIVE F(_)
A == LET F(n) == n IN 1
====
