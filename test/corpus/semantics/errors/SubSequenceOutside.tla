\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE SubSequenceOutside ----
EXTENDS Sequences
ASSUME SubSeq(<<1, 2, 3>>, 2, 5) = <<>>
====
