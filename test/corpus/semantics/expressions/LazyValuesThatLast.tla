\* expect: ok
\* checks: INIT Init
\* checks: NEXT Next
\* checks: INVARIANT Inv
\* checks: CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 8
\* depth: 5
---- MODULE LazyValuesThatLast ----
\* What is infinite lives as long as what it belongs to: a state, a constant, a register.
EXTENDS Naturals, TLC
VARIABLE x
Above == [n \in Nat |-> {m \in Nat : m > n}]
Far == LET far == {m \in Nat : m > 3} IN [n \in Nat |-> n \in far]
Later == [n \in Nat |-> {m \in Nat : Far[m] /\ m \in Above[n]}]
Reached == {m \in Nat : m > x}
Init == x = 0 /\ TLCSet(1, {m \in Nat : m > 2})
Next == x < 6 /\ x + 1 \in Reached /\ x' \in {x + 1, x + 2} /\ x' \in Above[x]
Inv == /\ x + 1 \in Reached
       /\ x > 1 => x + 1 \in Above[x]
       /\ x > 2 => (x + 2 \in Later[x] <=> x + 2 > 3) /\ 9 \in Later[x - 1]
       /\ x > 3 => Far[x] /\ ~Far[2] /\ 5 \in Later[4] /\ x \in TLCGet(1)
       /\ x = 5 => TLCSet(2, {m \in Nat : m \in Above[4]})
       /\ x = 7 => 6 \in TLCGet(2) /\ 4 \notin TLCGet(2)
====
