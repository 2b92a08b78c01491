\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE LazyArguments ----
\* An argument that the operator does not need is not evaluated.
EXTENDS Integers
First(a, b) == a
Choice(p, a, b) == IF p THEN a ELSE b
Quiet(a) == 5
Nested(a) == First(1, a)
ASSUME First(1, 1 = "a") = 1
ASSUME Choice(TRUE, 1, <<>>[1]) = 1
ASSUME Choice(FALSE, 1 \div 0, 2) = 2
ASSUME Quiet(CHOOSE x : x = 1) = 5
ASSUME Nested(1 = "a") = 1
ASSUME Choice(TRUE, 1, 1 % 0) + First(2, 1..3 = 4) = 3
====
