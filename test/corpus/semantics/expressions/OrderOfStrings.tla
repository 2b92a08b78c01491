\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OrderOfStrings ----
\* Strings are ordered by where they occur first, as identifiers and then as strings, not by their
\* letters.
\* zeta is the name of an operator.
EXTENDS Sequences
zeta == 1
ASSUME (CHOOSE s \in {"c1", "b1", "a1"} : TRUE) = "c1"
ASSUME (CHOOSE s \in {"aaa", "zeta"} : TRUE) = "zeta"
ASSUME (CHOOSE s \in {"b1", "c1"} : TRUE) = "c1"
ASSUME (CHOOSE r \in [f2 : {1, 2}, f1 : {1, 2}] : r # [f2 |-> 1, f1 |-> 1]) = [f2 |-> 1, f1 |-> 2]
====
