\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SameNameTwice ----
\* Needs Assumes.
\* The same module with different constants gives different operators.
EXTENDS Naturals
A(n) == INSTANCE Assumes WITH C <- n
B == INSTANCE Assumes WITH C <- A(1)!Value + 1
ASSUME {A(i)!Value : i \in 1..3} = 1..3
ASSUME B!Value = 2
ASSUME A(A(B!Value)!Value)!Value = 2
====
