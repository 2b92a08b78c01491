\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 3
---- MODULE PrimedParameter ----
\* Needs Counter.
\* The parameter of an instance can be a variable; then its operators assign it.
EXTENDS Naturals
VARIABLES x, y
C(v) == INSTANCE Counter WITH value <- v, Limit <- 2, Step <- LAMBDA n : n + 1
Init == C(x)!Init /\ C(y)!Init
Next == \/ C(x)!Next /\ C(y)!Keep
        \/ C(y)!Reset /\ C(x)!Keep
====
