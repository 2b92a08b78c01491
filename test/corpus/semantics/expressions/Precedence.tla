\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Precedence ----
EXTENDS Integers, Sequences
ASSUME -7 \div 2 = -3
ASSUME (-7) \div 2 = -4
ASSUME -5 % 3 = 1
ASSUME 1 + 2 - 3 = 0
ASSUME 1 - 2 + 3 = 2
ASSUME 1 - 2 - 3 = -4
ASSUME 10 - 3 * 2 = 4
ASSUME 2 * 3 + 4 = 10
ASSUME 2 ^ 2 * 3 = 12
ASSUME -2^2 = -4
ASSUME ~ TRUE = FALSE
ASSUME ~ TRUE \/ TRUE
ASSUME TRUE <=> TRUE => TRUE
ASSUME 1..2 \cup {5} = {1, 2, 5}
ASSUME <<1, 2>>[1] + 1 = 2
ASSUME <<1>> \o <<2>> = <<1, 2>>
ASSUME DOMAIN <<1>> \cup {5} = {1, 5}
ASSUME 1 + 1 \in {2}
ASSUME {1} \subseteq {1} \cup {2}
ASSUME {1, 2} \X {3} \cup {<<0, 0>>} = {<<1, 3>>, <<2, 3>>, <<0, 0>>}
ASSUME -1..1 = {-1, 0, 1}
ASSUME 1 < 2 /\ 2 < 3 => 1 < 3
====
