\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RealsModule ----
EXTENDS Reals
\* The operators of the integers; / and decimals are beyond model checking.
ASSUME 3 \div 2 + 1 = 2 /\ 3 \in Int
Half == 1 / 2
====
