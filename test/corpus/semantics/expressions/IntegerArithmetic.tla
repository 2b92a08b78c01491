\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE IntegerArithmetic ----
EXTENDS Integers
ASSUME 7 \div 2 = 3 /\ 7 % 2 = 1
\* Division rounds down, and the remainder is never negative.
ASSUME (-7) \div 2 = -4 /\ (-7) % 2 = 1
ASSUME 7 \div (-2) = -4
ASSUME (-7) \div (-2) = 3
ASSUME 0 \div 5 = 0 /\ 0 % 5 = 0
ASSUME \A m \in -7..7, n \in 1..4 : m = n * (m \div n) + (m % n) /\ m % n \in 0..(n - 1)
ASSUME 2 ^ 10 = 1024 /\ 2 ^ 0 = 1 /\ (-2) ^ 3 = -8 /\ 0 ^ 3 = 0
ASSUME -(-3) = 3 /\ -0 = 0
ASSUME 3 - 5 = -2
ASSUME 1..0 = {} /\ 2..2 = {2} /\ -1..1 = {-1, 0, 1}
ASSUME 1 < 2 /\ 2 <= 2 /\ 2 =< 2 /\ 2 \leq 2 /\ 3 > 2 /\ 3 >= 3 /\ 3 \geq 3
ASSUME ~ (2 < 2) /\ ~ (1 > 2)
ASSUME \A m, n \in -3..3 : (m < n) = ~ (m >= n)
====
