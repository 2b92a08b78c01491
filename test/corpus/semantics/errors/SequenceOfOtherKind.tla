\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE SequenceOfOtherKind ----
EXTENDS Naturals, Sequences
ASSUME <<"a">> \notin Seq(Nat)
====
