\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SequencesExtBasics ----
EXTENDS SequencesExt, Integers
s == <<3, 1, 2>>
ASSUME ToSet(s) = 1..3
ASSUME SetToSeq({3, 1}) \in {<<1, 3>>, <<3, 1>>}
ASSUME SetToSeqs({1, 2}) = {<<1, 2>>, <<2, 1>>}
ASSUME SetToSortSeq({3, 1, 2}, <) = <<1, 2, 3>>
ASSUME SetToAllKPermutations({1, 2}) = {<<>>, <<1>>, <<2>>, <<1, 2>>, <<2, 1>>}
ASSUME TupleOf({1}, 2) = {<<1, 1>>}
ASSUME SeqOf({1, 2}, 1) = {<<>>, <<1>>, <<2>>}
ASSUME BoundedSeq({1}, 2) = {<<>>, <<1>>, <<1, 1>>}
ASSUME Contains(s, 2) /\ ~ Contains(s, 5)
ASSUME IsSorted(<<1, 2, 2>>, <=) /\ ~ IsSorted(s, <=)
ASSUME Reverse(s) = <<2, 1, 3>>
ASSUME Remove(<<1, 2, 1>>, 1) = <<2>>
ASSUME ReplaceAll(<<1, 2, 1>>, 1, 5) = <<5, 2, 5>>
ASSUME InsertAt(s, 2, 9) = <<3, 9, 1, 2>>
ASSUME ReplaceAt(s, 2, 9) = <<3, 9, 2>>
ASSUME RemoveAt(s, 2) = <<3, 2>>
ASSUME RemoveFirst(<<1, 2, 1>>, 1) = <<2, 1>>
ASSUME RemoveFirstMatch(s, LAMBDA e : e < 3) = <<3, 2>>
ASSUME Cons(9, s) = <<9, 3, 1, 2>> /\ Snoc(9, s) = <<3, 1, 2, 9>>
ASSUME Front(s) = <<3, 1>> /\ Last(s) = 2
ASSUME SeqMod(3, 3) = 3 /\ SeqMod(4, 3) = 1
====
