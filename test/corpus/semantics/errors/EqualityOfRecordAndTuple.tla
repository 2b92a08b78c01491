\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityOfRecordAndTuple ----
ASSUME [a |-> 1] # <<1>>
====
