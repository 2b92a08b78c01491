\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipInNat ----
EXTENDS Naturals
ASSUME "a" \notin Nat
====
