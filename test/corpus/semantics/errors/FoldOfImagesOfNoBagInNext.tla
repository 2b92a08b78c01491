\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE FoldOfImagesOfNoBagInNext ----
EXTENDS BagsExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ MapThenFoldBag(LAMBDA a, b : a, 0, LAMBDA n : n, LAMBDA S : CHOOSE n \in S : TRUE, <<x>>) = 0
====
