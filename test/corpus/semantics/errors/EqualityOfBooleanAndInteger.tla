\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityOfBooleanAndInteger ----
ASSUME TRUE # 1
====
