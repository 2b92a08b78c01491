\* expect: error invalid-selection 15:13
\* expect: error invalid-selection 15:21
\* expect: error wrong-arity 15:28
\* expect: error invalid-selection 15:38
\* expect: error invalid-selection 15:41
\* expect: error wrong-arity 15:46
\* expect: error invalid-selection 15:55
\* expect: error invalid-selection 15:62
---- MODULE InvalidSelections ----
EXTENDS Naturals
CONSTANT C
A(a) == a + 1
B == \E x \in {1} : x = 1
D == 5
S == <<A(1)!3, A(1)!lab, B!(1, 2), D!1, C!1, A!1, B!1!(1), B!2>>
====
