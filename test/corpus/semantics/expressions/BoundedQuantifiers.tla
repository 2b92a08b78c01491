\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE BoundedQuantifiers ----
EXTENDS Integers
S == 1..3
ASSUME \A x \in S : x > 0
ASSUME \E x \in S : x = 2
ASSUME \A x, y \in S : x + y = y + x
ASSUME \E x \in S, y \in {10} : x + y = 13
ASSUME \A x \in S : \E y \in S : x = y
ASSUME ~ \E y \in S : \A x \in S : x = y
\* Patterns of tuples.
ASSUME \E <<x, y>> \in {<<1, 2>>, <<3, 4>>} : x + y = 7
ASSUME \A <<x, y>> \in S \X S, z \in S : (x + y) + z = x + (y + z)
ASSUME \A <<x>> \in {<<1>>} : x = 1
\* The range of one variable cannot depend on the other, but an inner quantifier's can.
ASSUME \A x \in S : \A y \in 1..x : y <= x
ASSUME \A x \in {} : FALSE
ASSUME ~ \E x \in {} : TRUE
\* The condition reaches as far as possible.
ASSUME \A x \in S : x = 1 => x # 2 /\ TRUE
====
