\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OrderOfValues ----
\* The order of values, seen through repeated choice.
EXTENDS Integers, Sequences
RECURSIVE Sorted(_)
Sorted(S) == IF S = {} THEN <<>>
             ELSE LET x == CHOOSE x \in S : TRUE IN <<x>> \o Sorted(S \ {x})
ASSUME Sorted({3, -1, 2, 0}) = <<-1, 0, 2, 3>>
ASSUME Sorted(SUBSET {1, 2, 3}) = <<{}, {1}, {2}, {3}, {1, 2}, {1, 3}, {2, 3}, {1, 2, 3}>>
ASSUME Sorted({{2, 3}, {1}, {}, {1, 9}}) = <<{}, {1}, {1, 9}, {2, 3}>>
ASSUME Sorted({<<2, 1>>, <<1, 5>>, <<9>>, <<>>}) = <<<<>>, <<9>>, <<1, 5>>, <<2, 1>>>>
ASSUME Sorted({1, 2} \X {3, 4}) = <<<<1, 3>>, <<1, 4>>, <<2, 3>>, <<2, 4>>>>
ASSUME Sorted([1..2 -> {0, 1}]) = <<<<0, 0>>, <<0, 1>>, <<1, 0>>, <<1, 1>>>>
ASSUME Sorted({<<x, y>> : x \in {1, 2}, y \in {3, 4}}) = <<<<1, 3>>, <<1, 4>>, <<2, 3>>, <<2, 4>>>>
\* Functions: by the number of arguments, then by their domains, then by their values.
ASSUME Sorted({[i \in {5} |-> 9], [i \in {4} |-> 8], [i \in {4} |-> 7], [i \in {2, 3} |-> 0]})
     = <<[i \in {4} |-> 7], [i \in {4} |-> 8], [i \in {5} |-> 9], [i \in {2, 3} |-> 0]>>
\* Records: by the number of fields first.
ASSUME Sorted({[a |-> 1, b |-> 1], [a |-> 2]}) = <<[a |-> 2], [a |-> 1, b |-> 1]>>
ASSUME Sorted({[a |-> 2, b |-> 1], [a |-> 1, b |-> 2]}) = <<[a |-> 1, b |-> 2], [a |-> 2, b |-> 1]>>
====
