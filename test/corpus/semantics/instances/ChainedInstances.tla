\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv PROPERTY Refines
\* verdict: ok
\* exit: 0
\* generated: 11
\* distinct: 7
\* depth: 3
---- MODULE ChainedInstances ----
\* Needs Stack and Counter.
\* An instance in an instance: S!Height!Spec.
VARIABLE s
S == INSTANCE Stack WITH items <- s, Depth <- 2
Init == S!Init /\ S!Height!Init
Next == S!Next
Inv == S!Height!Bounded
Refines == S!Height!Spec
====
