\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE TLCPrinting ----
EXTENDS TLC, Integers
ASSUME Print("text", 3) = 3
ASSUME PrintT(<<1, "a", {}>>)
ASSUME Assert(TRUE, "never printed")
ASSUME Assert(1 = 1, 1 + 1)
ASSUME ToString(1) = "1"
ASSUME ToString("x") = "\"x\""
ASSUME ToString({3, 1}) = "{1, 3}"
ASSUME ToString(<<1, <<>>>>) = "<<1, <<>>>>"
ASSUME ToString([a |-> TRUE]) = "[a |-> TRUE]"
ASSUME ToString(5 :> 6) = "(5 :> 6)"
ASSUME ToString(2 :> 2 @@ 3 :> 3) = "(2 :> 2 @@ 3 :> 3)"
ASSUME ToString(-5) = "-5"
ASSUME ToString(1..3) = "1..3"
ASSUME ToString({}) = "{}"
ASSUME ToString(SUBSET {1}) = "{{}, {1}}"
ASSUME ToString(Nat) = "Nat"
====
