\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE TLCExtModule ----
EXTENDS TLC, TLCExt, Integers
ASSUME AssertEq(1 + 1, 2)
ASSUME TLCGetOrDefault(20, "nothing") = "nothing"
ASSUME TLCSet(20, 5) /\ TLCGetOrDefault(20, "nothing") = 5
ASSUME TLCGetAndSet(20, +, 10, 0) = 5 /\ TLCGet(20) = 15
ASSUME TLCGetAndSet(21, +, 10, 1) = 1 /\ TLCGet(21) = 11
ASSUME TLCNoOp(5) = 5
ASSUME TLCModelValue("a") = TLCModelValue("a")
ASSUME TLCModelValue("a") # TLCModelValue("b") /\ TLCModelValue("a") # "a"
ASSUME TLCFP(<<1>>) = TLCFP([i \in {1} |-> i])
====
