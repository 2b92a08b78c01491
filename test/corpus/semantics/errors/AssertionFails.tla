\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE AssertionFails ----
EXTENDS TLC
ASSUME Assert(1 = 2, "one is not two")
====
