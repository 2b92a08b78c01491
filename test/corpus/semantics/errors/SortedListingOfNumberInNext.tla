\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE SortedListingOfNumberInNext ----
EXTENDS Integers, SequencesExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ SetToSortSeq(x, <) = <<>>
====
