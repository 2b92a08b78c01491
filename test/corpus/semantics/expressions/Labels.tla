\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Labels ----
EXTENDS Integers
Sum(a) == first :: a + (second :: a * 2)
Nested(S) == \A x \in S : inner(x) :: \E y \in S : deep(y) :: x = y
List == /\ one :: TRUE
        /\ two :: FALSE
\* A label changes no value.
ASSUME Sum(2) = 6
ASSUME Nested({1, 2})
ASSUME ~ List
\* What a label names can be used by itself.
ASSUME Sum(2)!first = 6
ASSUME Sum(2)!first!second = 4
ASSUME Nested({1, 2})!inner(1)
ASSUME Nested({1, 2})!inner(1)!deep(1)
ASSUME ~ Nested({1, 2})!inner(1)!deep(2)
ASSUME List!one
====
