\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE CartesianProducts ----
EXTENDS Integers, FiniteSets
ASSUME {1, 2} \X {3} = {<<1, 3>>, <<2, 3>>}
ASSUME {1} \times {2} \times {3} = {<<1, 2, 3>>}
\* Parentheses make pairs in pairs.
ASSUME ({1} \X {2}) \X {3} = {<<<<1, 2>>, 3>>}
ASSUME {1} \X ({2} \X {3}) = {<<1, <<2, 3>>>>}
ASSUME {} \X {1} = {}
ASSUME {1} \X {} = {}
ASSUME Cardinality((1..10) \X (1..20) \X (1..3)) = 600
ASSUME <<1, 2>> \in Nat \X Nat
ASSUME <<1, -2>> \notin Nat \X Nat
ASSUME <<1, 2>> \notin Nat \X Nat \X Nat
ASSUME <<1, <<2>>>> \in Nat \X {<<2>>}
ASSUME ({1} \X {2}) = {<<1, 2>>}
ASSUME ({1} \X {2}) \cup {<<3, 4>>} = {<<1, 2>>, <<3, 4>>}
====
