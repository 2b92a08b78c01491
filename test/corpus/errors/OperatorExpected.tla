\* expect: error operator-expected 8:8
\* expect: error operator-expected 9:8
\* expect: error operator-expected 10:8
\* expect: error operator-expected 12:8
---- MODULE OperatorExpected ----
EXTENDS Naturals
F(Op(_)) == Op(1)
A == F(1)
B == F(1 + 2)
C == F(A)
I(p) == INSTANCE Naturals
D == F(I(1)!Nat)
====
