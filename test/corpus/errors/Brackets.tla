\* expect: error unexpected-token 11:16
\* expect: error unexpected-token 12:18
\* expect: error unexpected-token 13:17
\* expect: error unexpected-token 14:17
\* expect: error unexpected-token 15:16
\* expect: error unexpected-token 16:16
\* expect: error unexpected-token 17:17
\* expect: error unexpected-token 18:8
---- MODULE Brackets ----
VARIABLE x
A == [a : 1, b |-> 2]
B == [a |-> 1, b : 2]
C == [i \in {1} : i]
D == [i \in {1} -> i]
E == [x \in {1}]_x
F == [x EXCEPT [1] = 2]
G == [x EXCEPT !1 = 2]
H == [x]
====
