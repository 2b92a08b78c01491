\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ApplicationOfSet ----
ASSUME {1}[1] = 1
====
