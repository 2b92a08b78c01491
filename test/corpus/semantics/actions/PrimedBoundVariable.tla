\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE PrimedBoundVariable ----
\* Identifiers that are bound to constant values are the same before and after a step.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \E n \in {x} : x' = n' + 1 - (n' \div 2) * 2
====
