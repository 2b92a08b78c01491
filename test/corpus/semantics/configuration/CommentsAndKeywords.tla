\* expect: ok
\* checks: \* a comment
\* checks: CONSTANT (* another (* nested *) one *)
\* checks:   N = 2
\* checks: NEXT Next
\* checks: INVARIANT Low
\* checks: INVARIANTS
\* checks:   High Even
\* checks: CONSTANTS M = 4
\* checks: INIT Init
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE CommentsAndKeywords ----
\* Keywords in any order; those with lists may repeat.
EXTENDS Integers
CONSTANTS N, M
VARIABLE x
Init == x = 0
Next == x' = (x + N) % M
Low == x >= 0
High == x < M
Even == x % 2 = 0
====
