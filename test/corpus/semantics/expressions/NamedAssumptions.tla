\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NamedAssumptions ----
EXTENDS Integers
ASSUME Positive == 1 > 0
ASSUMPTION 2 > 1
\* Its name stands for what it says.
ASSUME Positive /\ Positive = TRUE
ASSUME Both == Positive /\ 3 > 2
\* Axioms are taken on trust.
AXIOM Untrue == 1 = 2
AXIOM 1 = "a"
THEOREM Unproved == 1 = 2
====
