\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE IndexOutsideTuple ----
ASSUME <<1, 2>>[3] = 1
====
