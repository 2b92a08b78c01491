\* expect: error recursive-prime 5:3
---- MODULE RecursivePrime ----
EXTENDS Naturals
RECURSIVE F(_)
F(a) == IF a = 0 THEN a' ELSE F(a - 1)
====
