\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ChooseFromNothing ----
EXTENDS Integers
ASSUME (CHOOSE x \in 1..3 : x > 3) = 1
====
