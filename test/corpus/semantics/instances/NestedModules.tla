\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE NestedModules ----
EXTENDS Naturals
VARIABLE x
---- MODULE Inner ----
CONSTANT Step
Up == x' = x + Step
Limited == x < 3 * Step
---- MODULE Innermost ----
Zero == x' = 0
====
J == INSTANCE Innermost
====
I(n) == INSTANCE Inner WITH Step <- n
Init == x = 0
Next == \/ I(1)!Limited /\ I(2)!Up
        \/ ~ I(1)!Limited /\ I(1)!J!Zero
Inv == x <= 4
====
