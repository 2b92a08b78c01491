\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityInsideTuples ----
ASSUME <<1, 2>> # <<1, "a">>
====
