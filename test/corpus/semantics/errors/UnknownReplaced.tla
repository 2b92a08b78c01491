\* expect: ok
\* checks: CONSTANT Missing <- One
\* verdict: error
\* exit: 151
---- MODULE UnknownReplaced ----
One == 1
ASSUME One = 1
====
