\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE HeadOfEmptySequence ----
EXTENDS Sequences
ASSUME Head(<<>>) = 1
====
