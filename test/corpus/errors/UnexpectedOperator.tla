\* expect: error unexpected-operator 4:8
---- MODULE UnexpectedOperator ----
F(a) == a
A == F(LAMBDA b : b)
====
