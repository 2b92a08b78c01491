\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ShortCircuit ----
\* What decides the result ends the evaluation; the errors to the right of it do not happen.
EXTENDS Integers
ASSUME (FALSE /\ 1) = FALSE
ASSUME TRUE \/ 1
ASSUME FALSE => 1
ASSUME ~ (FALSE /\ 1 = "a")
ASSUME (1 = 1 \/ 1 = "a")
ASSUME \/ TRUE
       \/ 1 = "a"
ASSUME ~ /\ FALSE
         /\ 1 = "a"
ASSUME (IF TRUE THEN 1 ELSE 1 = "a") = 1
ASSUME (IF FALSE THEN 1 = "a" ELSE 2) = 2
ASSUME (CASE 1 = 1 -> 3 [] 1 = "a" -> 4) = 3
ASSUME (CASE FALSE -> 1 = "a" [] OTHER -> 5) = 5
ASSUME \E x \in 1..3 : x = 1 \/ x = "a"
ASSUME ~ \A x \in 1..3 : x = 2 /\ x = "a"
ASSUME \A x \in {} : 1
ASSUME ~ \E x \in {} : 1
ASSUME \A x \in {}, y \in {1} : 1 = "a"
====
