\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipInFunctionSet ----
\* The domains are compared first: here numbers with strings.
EXTENDS Integers
ASSUME <<1>> \notin [{"a"} -> Nat]
====
