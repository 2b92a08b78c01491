\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SymbolsOfInstances ----
\* Needs Counter.
\* Operators that are symbols, in an instance whose variable is never looked at.
EXTENDS Naturals
C == INSTANCE Counter WITH value <- 0, Limit <- 10, Step <- LAMBDA n : n
D(l) == INSTANCE Counter WITH value <- 0, Limit <- l, Step <- LAMBDA n : n
ASSUME C!\oplus(1, 2) = 13
ASSUME D(100)!(+)(1, 2) = 103
ASSUME C!(+)(1, D(5)!\oplus(1, 1)) = 18
====
