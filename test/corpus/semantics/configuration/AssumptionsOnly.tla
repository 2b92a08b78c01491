\* expect: ok
\* checks: CONSTANTS N = 3
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE AssumptionsOnly ----
\* With neither INIT nor SPECIFICATION, and without variables, the assumptions are all there is.
EXTENDS Integers
CONSTANT N
Squares == {n * n : n \in 1..N}
ASSUME Squares = {1, 4, 9}
====
