\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SetOperators ----
EXTENDS Integers
ASSUME {1, 2} \cup {2, 3} = 1..3
ASSUME {1, 2} \union {} = {1, 2}
ASSUME {1, 2} \cap {2, 3} = {2}
ASSUME {1, 2} \intersect {} = {}
ASSUME {1, 2} \ {2} = {1}
ASSUME {1, 2} \ {} = {1, 2}
ASSUME {} \ {"a"} = {}
ASSUME {} \cup {"a"} \cup {} = {"a"}
ASSUME 2 \in {1, 2} /\ 3 \notin {1, 2}
ASSUME ~ (2 \notin {2})
ASSUME {1} \subseteq {1, 2}
ASSUME {1, 2} \subseteq {1, 2}
ASSUME ~ ({1, 3} \subseteq {1, 2})
ASSUME {} \subseteq {"a"}
ASSUME (1..3) \cup (5..6) = {1, 2, 3, 5, 6}
ASSUME (1..3) \cap (2..6) = 2..3
ASSUME (1..3) \ (2..6) = {1}
ASSUME SUBSET {1} \subseteq SUBSET {1, 2}
ASSUME {<<1>>} \subseteq {<<1>>, <<2>>}
ASSUME {{1}} \cup {{1, 1}} = {{1}}
====
