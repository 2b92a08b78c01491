\* expect: error wrong-arity 21:6
\* expect: error wrong-arity 22:6
\* expect: error wrong-arity 23:6
\* expect: error wrong-arity 24:6
\* expect: error wrong-arity 25:8
\* expect: error wrong-arity 26:8
\* expect: error wrong-arity 27:8
\* expect: error wrong-arity 28:6
\* expect: error wrong-arity 29:6
\* expect: error wrong-arity 30:8
\* expect: error wrong-arity 31:10
\* expect: error wrong-arity 33:6
\* expect: error wrong-arity 34:12
---- MODULE WrongArity ----
EXTENDS Naturals
CONSTANT C(_)
F(a) == a
G(Op(_), a) == Op(a)
H(Op(_, _)) == Op(1, 2)
f[a, b \in {1}] == a + b
A == F
B == F(1, 2)
D == A(1)
E == C
I == G(+, 1)
J == G(LAMBDA a, b : a, 1)
K == H(LAMBDA a : a)
L == f[1, 2, 3]
M == +(1)
N == H(G)
O == 1 + F
I2(p) == INSTANCE Naturals
P == I2!Nat
Q == I2(1)!+(1)
====
