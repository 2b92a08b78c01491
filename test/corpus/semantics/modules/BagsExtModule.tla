\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE BagsExtModule ----
EXTENDS BagsExt, Bags, Integers
b == BagAdd(BagAdd(EmptyBag, 5), 5)
ASSUME CopiesIn(5, b) = 2
ASSUME BagRemove(b, 5) = SetToBag({5})
ASSUME BagRemove(b, 6) = b
ASSUME BagRemoveAll(b, 5) = EmptyBag
ASSUME SumBag(b) = 10 /\ ProductBag(b) = 25
ASSUME FoldBag(+, 1, b) = 11
ASSUME MapThenFoldBag(+, 0, LAMBDA x : x * x, LAMBDA S : CHOOSE x \in DOMAIN S : TRUE, b) = 50
====
