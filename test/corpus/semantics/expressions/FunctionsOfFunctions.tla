\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FunctionsOfFunctions ----
EXTENDS Integers, Sequences, TLC
\* Equal keys are one key, however they are written.
f == [s \in SUBSET {1, 2} |-> IF 1 \in s THEN 1 ELSE 0]
ASSUME f[{2, 1}] = 1 /\ f[{}] = 0
ASSUME f[{x \in 1..5 : x < 3}] = 1
g == [t \in {<<1, 2>>, <<3>>} |-> t[1]]
ASSUME g[[i \in 1..2 |-> i]] = 1
ASSUME g[<<>> \o <<3>>] = 3
h == [r \in [a : 1..2] |-> r.a]
ASSUME h["a" :> 2] = 2
k == [p \in [1..2 -> BOOLEAN] |-> p[1] /\ p[2]]
ASSUME k[<<TRUE, TRUE>>] /\ ~ k[<<TRUE, FALSE>>]
ASSUME [x \in {f} |-> 3][f] = 3
====
