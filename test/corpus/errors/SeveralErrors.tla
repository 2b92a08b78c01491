\* expect: error missing-expression 9:1
\* expect: error unexpected-token 10:1
\* expect: error unexpected-token 12:1
\* expect: error unknown-name 12:6
\* expect: error wrong-arity 14:6
---- MODULE SeveralErrors ----
EXTENDS Naturals
A == 1 +
B == [a |-> 1
C == LET d == 1
     IN  (d
E == Unknown
F(x) == x
G == F(1, 2)
====
