\* expect: ok
\* checks: INIT Init NEXT Next INVARIANTS Second First
\* verdict: violation Second
\* exit: 12
\* generated: 3
\* distinct: 3
\* depth: 3
---- MODULE FirstInvariantInOrder ----
\* Of several violated invariants, the first in the configuration is reported.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 5
First == x < 2
Second == x # 2
====
