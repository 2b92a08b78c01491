\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Counted
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE ConstantExpressionsEvaluatedOnce ----
\* Registers keep what is stored; definitions without variables are not evaluated again in each
\* state.
EXTENDS Integers, TLC
VARIABLE x
ASSUME TLCSet(1, 0)
Table == [n \in 0..3 |-> (n + 1) % 4]
Init == x = 0
Next == x' = Table[x] /\ TLCSet(1, TLCGet(1) + 1)
Counted == TLCGet(1) = 4
====
