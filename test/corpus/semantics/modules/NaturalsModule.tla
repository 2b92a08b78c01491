\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NaturalsModule ----
EXTENDS Naturals
ASSUME 3 + 4 = 7 /\ 4 - 3 = 1 /\ 3 * 4 = 12 /\ 2 ^ 5 = 32
ASSUME 17 \div 5 = 3 /\ 17 % 5 = 2
ASSUME 2 .. 4 = {2, 3, 4}
ASSUME 0 \in Nat
ASSUME 3 > 2 /\ 2 < 3 /\ 3 >= 3 /\ 3 <= 3 /\ 3 \geq 2 /\ 2 =< 3
\* The result can be negative, even if the module is about naturals.
ASSUME 3 - 4 < 0
====
