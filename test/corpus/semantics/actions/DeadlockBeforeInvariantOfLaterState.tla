\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Low
\* verdict: violation Low
\* exit: 12
\* generated: 3
\* distinct: 3
\* depth: 3
---- MODULE DeadlockBeforeInvariantOfLaterState ----
\* The invariant is checked where a state is found, the deadlock where its successors are looked
\* for.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x < 2 /\ x' = x + 1
Low == x < 2
====
