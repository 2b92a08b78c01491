\* expect: error unexpected-token 9:22
\* expect: error unexpected-token 10:22
\* expect: error unexpected-token 11:12
\* expect: error unexpected-token 12:14
\* expect: error unexpected-token 13:6
\* expect: error unexpected-token 15:1
\* expect: error unexpected-token 15:16
---- MODULE Quantified ----
A == \A x, y \in {1} TRUE
B == \E x \in {1}, y : TRUE
C == \AA x \in {1} : TRUE
D == CHOOSE x, y \in {1} : TRUE
E == LAMBDA x : x
F == IF TRUE THEN 1
G == CASE TRUE 1
====
