\* expect: ok
\* checks: INIT Init NEXT Next
\* checks: INVARIANT Inv
\* checks: CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE RecursionThroughRegister ----
\* What two operators give that apply each other can depend on how the search goes.
EXTENDS Integers, TLC
VARIABLE x
RECURSIVE Even(_), Odd(_)
Even(n) == IF n = 0 THEN TLCGet("level") ELSE Odd(n - 1)
Odd(n) == IF n = 0 THEN -1 ELSE Even(n - 1)
Init == x = 0
Next == x < 3 /\ x' = x + 1
Inv == Even(4) = x + 1 /\ Odd(3) = x + 1
====
