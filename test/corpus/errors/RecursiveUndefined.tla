\* expect: error recursive-undefined 6:20
\* expect: error recursive-undefined 4:11
---- MODULE RecursiveUndefined ----
RECURSIVE F(_), G
G == 1
A == LET RECURSIVE h IN 1
====
