\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MixedSetEnumerated ----
ASSUME \A x \in {1, "a"} : TRUE
====
