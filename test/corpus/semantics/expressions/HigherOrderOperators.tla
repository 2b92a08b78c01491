\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE HigherOrderOperators ----
EXTENDS Integers, Sequences
Twice(F(_), a) == F(F(a))
Fold(Op(_, _), a, b, c) == Op(Op(a, b), c)
Increment(n) == n + 1
Combine(_ ++ _, a, b) == a ++ b
Compose(F(_), G(_), a) == F(G(a))
ASSUME Twice(Increment, 5) = 7
ASSUME Twice(LAMBDA n : n * n, 3) = 81
ASSUME Fold(+, 1, 2, 3) = 6
ASSUME Fold(\cup, {1}, {2}, {3}) = 1..3
ASSUME Fold(LAMBDA m, n : m * 10 + n, 1, 2, 3) = 123
ASSUME Combine( *, 6, 7) = 42
ASSUME Combine(\o, <<1>>, <<2>>) = <<1, 2>>
ASSUME Twice(-., 4) = 4
ASSUME Compose(LAMBDA n : n + 1, LAMBDA n : n * 2, 5) = 11
ASSUME Compose(Increment, LAMBDA n : Twice(Increment, n), 5) = 8
====
