\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT NotFive
\* verdict: violation NotFive
\* exit: 12
\* generated: 5
\* distinct: 5
\* depth: 2
---- MODULE SuccessorsInOrderOfSet ----
\* The elements of x' \in S follow in the order of the values: x = 5 is the fourth.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x = 0 /\ x' \in {7, 5, 2, 3, 1}
NotFive == x # 5
====
