\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE StringApplied ----
ASSUME "abc"[1] = "a"
====
