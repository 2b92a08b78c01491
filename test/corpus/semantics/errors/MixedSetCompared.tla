\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MixedSetCompared ----
EXTENDS Integers
ASSUME {1, "a"} # {}
====
