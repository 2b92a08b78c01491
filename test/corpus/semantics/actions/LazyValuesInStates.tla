\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE LazyValuesInStates ----
\* What a variable gets is computed, as a set or a function of plain values.
EXTENDS Integers
VARIABLES s, f
Init == s = SUBSET {1, 2} /\ f = [x \in SUBSET {1, 2} |-> 0]
Next == /\ s' = {x \in s : 1 \in x \/ x = {}}
        /\ f' = [x \in s' |-> IF 1 \in x THEN 1 ELSE 0]
Inv == DOMAIN f = s
====
