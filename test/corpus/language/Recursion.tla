\* expect: ok
---- MODULE Recursion ----
EXTENDS Integers
RECURSIVE Sum(_)
Sum(n) == IF n = 0 THEN 0 ELSE n + Sum(n - 1)
RECURSIVE Even(_), Odd(_), Table
Helper(n) == Even(n) /\ ~Odd(n)
Even(n) == IF n = 0 THEN TRUE ELSE Odd(n - 1)
Odd(n) == IF n = 0 THEN FALSE ELSE Even(n - 1)
Table[n \in 0..3] == IF n = 0 THEN 1 ELSE Table[n - 1]
RECURSIVE Fold(_, _)
Fold(Op(_, _), n) == IF n = 0 THEN 0 ELSE Op(n, Fold(Op, n - 1))
Local == LET RECURSIVE Down(_)
             Down(n) == IF n = 0 THEN 0 ELSE Down(n - 1)
         IN  Down(3)
====
