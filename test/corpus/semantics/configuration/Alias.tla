\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Low ALIAS Shown
\* verdict: violation Low
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE Alias ----
\* The alias is what traces show; it changes nothing else.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Low == x < 3
Shown == [x |-> x, double |-> 2 * x, next |-> x']
====
