\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 1
\* depth: 1
---- MODULE SameStateWrittenDifferently ----
\* Values of variables are equal or not, however they were written.
EXTENDS Integers, Sequences, TLC
VARIABLE f
Init == f = <<0, 0>>
Next == \/ f' = [i \in 1..2 |-> 0]
        \/ f' = (1 :> 0 @@ 2 :> 0)
        \/ f' = <<0>> \o <<0>>
        \/ f' = [f EXCEPT ![1] = 0]
        \/ f' = [x \in {y \in 1..5 : y < 3} |-> 0]
====
