\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE CaseWithoutMatch ----
ASSUME CASE FALSE -> TRUE
====
