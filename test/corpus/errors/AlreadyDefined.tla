\* expect: error already-defined 20:1
\* expect: error already-defined 21:1
\* expect: error already-defined 22:3
\* expect: error already-defined 23:9
\* expect: error already-defined 24:10
\* expect: error already-defined 25:6
\* expect: error already-defined 27:24
\* expect: error already-defined 28:1
\* expect: error already-defined 29:1
\* expect: error already-defined 30:10
\* expect: error already-defined 31:9
\* expect: error already-defined 32:1
\* expect: error already-defined 34:1
\* expect: error already-defined 36:13
---- MODULE AlreadyDefined ----
EXTENDS Naturals
CONSTANT N
VARIABLE x
A == 1
A == 2
x == 3
B(x) == x
C == \E N \in {1} : N = 1
D == LET A == 1 IN A
E(a, a) == a
F == {i : i \in {i \in {1} : TRUE}}
G == \A i \in {1} : \E i \in {2} : TRUE
Nat == {1}
f[f \in {1}] == 1
VARIABLE N
THEOREM A == TRUE
A == INSTANCE Naturals
---- MODULE Inner ----
x == 1
====
---- MODULE Inner ----
====
====
