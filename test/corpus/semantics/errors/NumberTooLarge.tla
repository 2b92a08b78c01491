\* expect: ok
\* verdict: error
\* exit: 255
---- MODULE NumberTooLarge ----
ASSUME 2147483648 # 0
====
