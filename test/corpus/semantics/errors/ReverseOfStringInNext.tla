\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE ReverseOfStringInNext ----
\* A string has a length, but no items.
EXTENDS SequencesExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Reverse("ab") = <<x>>
====
