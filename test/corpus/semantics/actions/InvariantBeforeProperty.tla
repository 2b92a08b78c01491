\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY First INVARIANT Second
\* verdict: violation Second
\* exit: 12
\* generated: 3
\* distinct: 3
\* depth: 3
---- MODULE InvariantBeforeProperty ----
\* Invariants come before properties, wherever the configuration names them.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 4
Small == x < 2
First == []Small
Second == x # 2
====
