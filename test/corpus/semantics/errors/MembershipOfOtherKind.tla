\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MembershipOfOtherKind ----
ASSUME "a" \notin {1, 2}
====
