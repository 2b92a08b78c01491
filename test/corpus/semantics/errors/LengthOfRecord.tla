\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE LengthOfRecord ----
EXTENDS Sequences
ASSUME Len([a |-> 1]) = 1
====
