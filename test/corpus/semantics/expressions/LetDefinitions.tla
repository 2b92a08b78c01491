\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE LetDefinitions ----
EXTENDS Integers
ASSUME (LET x == 1 y == x + 1 IN x + y) = 3
ASSUME (LET Double(a) == a * 2 IN Double(Double(4))) = 16
ASSUME (LET a ++ b == a * 10 + b IN 1 ++ 2) = 12
ASSUME (LET f[n \in 1..3] == n * n IN f[3]) = 9
ASSUME (LET x == 1 IN LET y == x + 1 IN x * 10 + y) = 12
ASSUME (LET Op(G(_), v) == G(G(v)) IN Op(LAMBDA z : z + 1, 5)) = 7
\* A definition that is not used is not evaluated.
ASSUME (LET wrong == 1 = "a" IN 5) = 5
ASSUME \A n \in 1..3 : LET m == n * n IN m >= n
\* Bound variables are visible in the definitions.
ASSUME {LET sq(a) == a * n IN sq(n) : n \in 1..3} = {1, 4, 9}
====
