\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE AppliedAtOnce ----
\* Functions and sets can be used where they are written.
EXTENDS Integers, Sequences
ASSUME [i \in 1..3 |-> i * i][2] = 4
ASSUME <<4, 5>>[1] = 4
ASSUME [a |-> 1, b |-> [c |-> 2]].b.c = 2
ASSUME Head(Tail(<<1, 2>>)) = 2
ASSUME [[i \in 1..2 |-> 0] EXCEPT ![1] = 7][1] = 7
ASSUME (IF TRUE THEN <<1>> ELSE <<2>>)[1] = 1
ASSUME (LET f == [i \in 1..2 |-> -i] IN f)[2] = -2
ASSUME (CHOOSE f \in [1..1 -> {5}] : TRUE)[1] = 5
ASSUME [f \in {<<1, 2>>} |-> f[2]][<<1, 2>>] = 2
====
