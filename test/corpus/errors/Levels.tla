\* expect: error level-exceeded 21:6
\* expect: error level-exceeded 22:7
\* expect: error level-exceeded 23:12
\* expect: error level-exceeded 24:16
\* expect: error level-exceeded 25:14
\* expect: error level-exceeded 26:17
\* expect: error level-exceeded 27:7
\* expect: error level-exceeded 28:16
\* expect: error level-exceeded 28:15
\* expect: error level-exceeded 29:10
\* expect: error level-exceeded 30:25
\* expect: error level-exceeded 31:7
\* expect: error level-exceeded 32:23
\* expect: error operator-level 34:19
\* expect: error operator-level 35:27
\* expect: error operator-level 37:13
---- MODULE Levels ----
EXTENDS Naturals
VARIABLES x, y
Prime(a) == a'
A == x''
B == (x' + 1)'
C == Prime(y')
D == [x' = 1]_(x')
E == ENABLED [](x = 1)
F == UNCHANGED (x')
G == {[](x = 1)}
H == \E i \in {[](x = 1)} : TRUE
I == WF_(x')(x' = 1)
J == CHOOSE i \in {1} : [](x = 1)
K == ([](x = 1)) = TRUE
L == [x EXCEPT ![1] = <>(x = 1)]
Apply(Op(_), a) == Op(a)
M == Apply(Prime, x')
N == Apply(LAMBDA a : a', x')
Always(Op(_)) == Op(x')
O == Always(Prime)
====
