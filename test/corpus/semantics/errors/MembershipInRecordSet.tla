\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipInRecordSet ----
EXTENDS Integers
ASSUME [a |-> "x"] \notin [a : Nat]
====
