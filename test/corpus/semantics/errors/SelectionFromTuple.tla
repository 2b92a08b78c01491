\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE SelectionFromTuple ----
ASSUME <<1, 2>>.a = 1
====
