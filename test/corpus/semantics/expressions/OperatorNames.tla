\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OperatorNames ----
\* Infix, prefix and postfix operators of one's own.
EXTENDS Integers, Sequences
a ++ b == a * 10 + b
a \prec b == a < b
a \oplus b == (a + b) % 5
a ^+ == a + 100
a ?? b == <<a, b>>
a && b == a \cap b
a | b == b % a = 0
ASSUME 1 ++ 2 = 12
ASSUME 1 ++ 2 ++ 3 = 123
ASSUME 1 \prec 2
ASSUME 3 \oplus 4 = 2
ASSUME 3 (+) 4 = 2
ASSUME (5^+) = 105
ASSUME (1 ?? 2)[2] = 2
ASSUME {1, 2} && {2} = {2}
ASSUME 3 | 9
\* A user's operator keeps the precedence of its symbol.
ASSUME 1 * 2 ++ 3 = 23
====
