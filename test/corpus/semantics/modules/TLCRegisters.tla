\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv POSTCONDITION Post
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE TLCRegisters ----
\* Registers: what an assumption or an initial state stores can be read in each state.
EXTENDS TLC, Integers
VARIABLE x
ASSUME TLCSet(7, <<1, 2>>)
ASSUME TLCGet(7)[2] = 2
ASSUME TLCSet(8, 0) /\ TLCSet(8, TLCGet(8) + 5) /\ TLCGet(8) = 5
Init == x = 0 /\ TLCSet(9, "set")
Next == x' = (x + 1) % 3
Inv == TLCGet(7) = <<1, 2>> /\ TLCGet(9) = "set" /\ TLCSet(10, x)
Post == TLCGet(10) \in 0..2
====
