\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FoldsModule ----
EXTENDS Folds, Integers
ASSUME MapThenFoldSet(+, 0, LAMBDA x : x * 2, LAMBDA S : CHOOSE x \in S : TRUE, 1..3) = 12
ASSUME MapThenFoldSet(\cup, {}, LAMBDA x : {x}, LAMBDA S : CHOOSE x \in S : TRUE, 1..3) = 1..3
\* The value of the base is used once, the elements in the order in which they are chosen, the last
\* one innermost.
Least(S) == CHOOSE x \in S : TRUE
ASSUME MapThenFoldSet(LAMBDA a, b : <<a, b>>, 0, LAMBDA x : x, Least, 1..2) = <<1, <<2, 0>>>>
====
