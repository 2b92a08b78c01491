\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityOfKinds ----
\* Values of different kinds cannot be compared.
Result == 1 = "a"
ASSUME Result
====
