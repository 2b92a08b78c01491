\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SetsOfFunctionsCompared ----
\* A set is the same set, whichever way it is described.
EXTENDS Integers
ASSUME [1..2 -> {0}] = {<<0, 0>>}
ASSUME {f \in [1..2 -> {0, 1}] : f[1] = f[2]} = {<<0, 0>>, <<1, 1>>}
ASSUME (1..2) \X (1..2) = [1..2 -> 1..2]
ASSUME SUBSET {1} = {{}, {1}}
ASSUME {x \in 1..4 : x % 2 = 0} = {2 * y : y \in 1..2}
ASSUME [a : {1}, b : {2}] = {[b |-> 2, a |-> 1]}
ASSUME UNION {{1}, {2}} = 1..2
ASSUME {1, 2} \ {2} = {x \in {1, 2} : x # 2}
ASSUME SUBSET (1..2) = {{x \in 1..2 : f[x] = 1} : f \in [1..2 -> {0, 1}]}
====
