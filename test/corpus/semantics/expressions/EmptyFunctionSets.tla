\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE EmptyFunctionSets ----
\* Two sets of functions are compared by their domains and ranges, even where both are empty or
\* hold the empty function alone.
ASSUME [{} -> {1}] # [{} -> {2}]
ASSUME [{1} -> {}] # [{2} -> {}]
ASSUME [{} -> {1}] = {<<>>}
ASSUME [{1} -> {}] = {}
ASSUME <<>> \in [{} -> {1}] \cap [{} -> {2}]
====
