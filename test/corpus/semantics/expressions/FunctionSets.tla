\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FunctionSets ----
EXTENDS Integers, FiniteSets, TLC
ASSUME [1..2 -> {0}] = {<<0, 0>>}
ASSUME [{} -> {1}] = {<<>>}
ASSUME [{1} -> {}] = {}
ASSUME [{} -> {}] = {<<>>}
ASSUME Cardinality([1..3 -> 1..4]) = 64
ASSUME Cardinality([{} -> {}]) = 1
ASSUME <<1, 2>> \in [1..2 -> Nat]
ASSUME <<1, -2>> \notin [1..2 -> Nat]
ASSUME <<1, 2>> \notin [1..3 -> Nat]
ASSUME [x \in {5, 6} |-> x] \in [{5, 6} -> 5..6]
ASSUME <<>> \in [{} -> Nat]
ASSUME (5 :> "a") \in [{5} -> STRING]
ASSUME {f \in [1..2 -> {1, 2}] : f[1] < f[2]} = {<<1, 2>>}
ASSUME \A f \in [1..3 -> BOOLEAN] : DOMAIN f = 1..3
ASSUME \E f \in [{"a", "b"} -> 1..2] : f.a # f.b
ASSUME [1..2 -> [1..1 -> {7}]] = {<<<<7>>, <<7>>>>}
ASSUME [1..2 -> {0, 1}] = {<<a, b>> : a, b \in {0, 1}}
====
