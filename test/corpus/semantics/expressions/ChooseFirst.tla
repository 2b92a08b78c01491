\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ChooseFirst ----
\* CHOOSE takes the first element in the order of the values, and so the same one for equal sets.
EXTENDS Integers, Sequences
ASSUME (CHOOSE x \in {3, 1, 2} : TRUE) = 1
ASSUME (CHOOSE x \in {3, 1, 2} : x > 1) = 2
ASSUME (CHOOSE x \in -2..2 : x * x = 4) = -2
ASSUME (CHOOSE p \in {TRUE, FALSE} : TRUE) = FALSE
ASSUME (CHOOSE s \in SUBSET {1, 2} : TRUE) = {}
ASSUME (CHOOSE s \in SUBSET {1, 2} : s # {}) = {1}
ASSUME (CHOOSE s \in SUBSET (1..3) : 3 \in s) = {3}
ASSUME (CHOOSE f \in [{1, 2} -> {1, 2}] : f[1] # f[2]) = <<1, 2>>
ASSUME (CHOOSE t \in {2, 1} \X {4, 3} : TRUE) = <<1, 3>>
ASSUME (CHOOSE r \in [a : {2, 1}, b : {4, 3}] : r.a = 2) = [a |-> 2, b |-> 3]
ASSUME (CHOOSE <<x, y>> \in {<<3, 4>>, <<1, 2>>} : x > 1) = <<3, 4>>
ASSUME (CHOOSE s \in {{1, 2}, {3}} : TRUE) = {3}
ASSUME (CHOOSE s \in {<<2, 1>>, <<3>>, <<1, 2>>} : TRUE) = <<3>>
ASSUME (CHOOSE x \in {y * y : y \in -2..2} : TRUE) = 0
ASSUME (CHOOSE x \in {2} \cup {1} : TRUE) = (CHOOSE x \in 1..2 : TRUE)
ASSUME (CHOOSE x \in {1, 2} : 1 = 1) = 1
Pick(S) == CHOOSE x \in S : TRUE
ASSUME Pick({7, 5, 5}) = Pick({5, 7})
====
