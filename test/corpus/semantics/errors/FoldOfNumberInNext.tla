\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE FoldOfNumberInNext ----
EXTENDS SequencesExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ FoldSeq(LAMBDA a, b : a, 0, x) = 0
====
