\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: ok
\* exit: 0
\* generated: 12
\* distinct: 9
\* depth: 3
---- MODULE SpecificationThroughDefinitions ----
EXTENDS Integers
VARIABLES x, y
vars == <<x, y>>
Start(n) == x = n /\ y \in 0..n
Next(n) == x' = (x + n) % 3 /\ y' = y
Steps == [][Next(1)]_vars
Both == Start(2) /\ Steps
Spec == Both
====
