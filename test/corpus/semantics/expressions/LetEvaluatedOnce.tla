\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE LetEvaluatedOnce ----
\* What a LET defines is evaluated when it is used first, and then no more.
EXTENDS Integers, TLC
ASSUME TLCSet(1, 0)
ASSUME LET once == TLCSet(1, TLCGet(1) + 1) IN once /\ once /\ once
ASSUME TLCGet(1) = 1
ASSUME LET never == TLCSet(1, TLCGet(1) + 1) IN TRUE
ASSUME TLCGet(1) = 1
ASSUME LET each(n) == TLCSet(1, TLCGet(1) + n) IN each(1) /\ each(1)
ASSUME TLCGet(1) = 3
====
