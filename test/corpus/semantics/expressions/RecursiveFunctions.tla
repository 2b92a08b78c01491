\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RecursiveFunctions ----
EXTENDS Integers, FiniteSets
factorial[n \in Nat] == IF n = 0 THEN 1 ELSE n * factorial[n - 1]
ASSUME factorial[5] = 120
fib[n \in 0..10] == IF n < 2 THEN n ELSE fib[n - 1] + fib[n - 2]
ASSUME fib[10] = 55
ASSUME DOMAIN fib = 0..10
ASSUME [n \in 0..3 |-> fib[n]][3] = 2
\* Over the subsets of a set.
size[S \in SUBSET {1, 2, 3}] ==
  IF S = {} THEN 0 ELSE LET x == CHOOSE x \in S : TRUE IN 1 + size[S \ {x}]
ASSUME \A S \in SUBSET {1, 2, 3} : size[S] = Cardinality(S)
ASSUME (LET f[x \in Nat] == IF x = 0 THEN 0 ELSE 2 + f[x - 1] IN f[20]) = 40
gcd[m, n \in Nat] == IF n = 0 THEN m ELSE gcd[n, m % n]
ASSUME gcd[12, 18] = 6
====
