\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv CONSTANT Depth = 2
\* verdict: ok
\* exit: 0
\* generated: 11
\* distinct: 7
\* depth: 3
---- MODULE Extended ----
\* Needs Stack and Counter.
\* What EXTENDS brings in is as if it were written here, instances included.
EXTENDS Stack
Inv == Height!Bounded
====
