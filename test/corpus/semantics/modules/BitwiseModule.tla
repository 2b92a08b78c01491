\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE BitwiseModule ----
EXTENDS Bitwise, Integers
ASSUME 6 & 3 = 2
ASSUME (6 | 3) = 7
ASSUME (6 ^^ 3) = 5
ASSUME Not(0) = 0 /\ Not(5) = 2
ASSUME shiftR(12, 2) = 3 /\ shiftR(5, 1) = 2
ASSUME shiftR(1, -1) = 0 /\ shiftR(-1, -1) = 1 /\ shiftR(5, 32) = 5 /\ shiftR(-5, -32) = -5
ASSUME \A m, n \in 0..7 : (m & n) + (m | n) = m + n
ASSUME \A m, n \in 0..7 : (m ^^ n) = (m | n) - (m & n)
====
