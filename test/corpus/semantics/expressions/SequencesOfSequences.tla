\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SequencesOfSequences ----
EXTENDS Integers, Sequences
matrix == <<<<1, 2>>, <<3, 4>>>>
ASSUME matrix[2][1] = 3
ASSUME [matrix EXCEPT ![1][2] = 9][1] = <<1, 9>>
ASSUME [i, j \in 1..2 |-> matrix[j][i]][2, 1] = 2
ASSUME [i \in 1..2 |-> [j \in 1..2 |-> matrix[j][i]]] = <<<<1, 3>>, <<2, 4>>>>
ASSUME {row[1] : row \in {matrix[i] : i \in DOMAIN matrix}} = {1, 3}
ASSUME Len(matrix) = 2 /\ Len(matrix[1]) = 2
ASSUME matrix \in [1..2 -> [1..2 -> 1..4]]
ASSUME matrix \in Seq(Seq(Nat))
====
