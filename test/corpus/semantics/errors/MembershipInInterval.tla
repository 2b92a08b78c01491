\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipInInterval ----
EXTENDS Integers
ASSUME "a" \notin 1..3
====
