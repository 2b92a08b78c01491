\* expect: error wrong-arity 6:8
\* verdict: error
\* exit: 150
---- MODULE WrongNumberOfArguments ----
F(a, b) == a
ASSUME F(1) = 1
====
