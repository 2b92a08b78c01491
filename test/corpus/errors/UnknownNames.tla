\* expect: error unknown-name 15:6
\* expect: error unknown-name 16:6
\* expect: error unknown-name 17:6
\* expect: error unknown-name 18:8
\* expect: error unknown-name 19:6
\* expect: error unknown-name 21:12
\* expect: error unknown-name 22:6
\* expect: error unknown-name 23:18
\* expect: error unknown-name 24:24
\* expect: error unknown-name 25:6
\* expect: error unknown-name 25:25
---- MODULE UnknownNames ----
EXTENDS Naturals
VARIABLE counter
A == countr + 1
B == Counter
C == Len(<<1>>) = Len(<<2>>)
D == 1 :> 2
E == Later
Later == 1
Self(n) == Self(n - 1)
F == x
G == \E i \in 1..i : TRUE
H == LET a == 1 IN a + b
I == nothingLikeThat(A, unknownArgument)
====
