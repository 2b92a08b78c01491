\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RecursiveOperators ----
EXTENDS Integers, Sequences, FiniteSets
RECURSIVE Factorial(_), Sum(_), Fib(_)
Factorial(n) == IF n = 0 THEN 1 ELSE n * Factorial(n - 1)
Sum(s) == IF s = <<>> THEN 0 ELSE Head(s) + Sum(Tail(s))
Fib(n) == IF n < 2 THEN n ELSE Fib(n - 1) + Fib(n - 2)
ASSUME Factorial(10) = 3628800
ASSUME Sum(<<1, 2, 3, 4>>) = 10
ASSUME Fib(15) = 610
RECURSIVE Even(_), Odd(_)
Even(n) == IF n = 0 THEN TRUE ELSE Odd(n - 1)
Odd(n) == IF n = 0 THEN FALSE ELSE Even(n - 1)
ASSUME Even(20) /\ ~ Odd(20)
ASSUME (LET RECURSIVE F(_) F(n) == IF n = 0 THEN 0 ELSE n + F(n - 1) IN F(10)) = 55
RECURSIVE SumOf(_, _)
SumOf(S, total) == IF S = {} THEN total
                   ELSE LET x == CHOOSE x \in S : TRUE IN SumOf(S \ {x}, total + x)
ASSUME SumOf(1..10, 0) = 55
RECURSIVE Ackermann(_, _)
Ackermann(m, n) == CASE m = 0 -> n + 1
                     [] m > 0 /\ n = 0 -> Ackermann(m - 1, 1)
                     [] OTHER -> Ackermann(m - 1, Ackermann(m, n - 1))
ASSUME Ackermann(2, 3) = 9
RECURSIVE Depth(_)
Depth(n) == IF n = 0 THEN 0 ELSE 1 + Depth(n - 1)
ASSUME Depth(500) = 500
====
