\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipInNumber ----
ASSUME 1 \notin 2
====
