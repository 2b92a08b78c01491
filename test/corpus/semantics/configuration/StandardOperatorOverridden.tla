\* expect: ok
\* checks: CONSTANTS Nat <- Few Int <- AlsoNegative
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 32
\* distinct: 7
\* depth: 2
---- MODULE StandardOperatorOverridden ----
\* An infinite set made finite.
EXTENDS Integers
VARIABLE x
Few == 0..3
AlsoNegative == -3..3
Init == x \in Nat
Next == x' \in {n \in Int : n <= x}
Inv == x \in AlsoNegative
====
