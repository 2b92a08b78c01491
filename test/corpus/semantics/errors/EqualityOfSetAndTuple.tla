\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityOfSetAndTuple ----
ASSUME {} # <<>>
====
