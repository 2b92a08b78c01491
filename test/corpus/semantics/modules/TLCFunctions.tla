\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE TLCFunctions ----
EXTENDS TLC, Integers
ASSUME 1 :> 2 = <<2>>
ASSUME (5 :> 2)[5] = 2
\* The left function wins.
ASSUME (1 :> 2 @@ 1 :> 3) = <<2>>
ASSUME (1 :> 2 @@ 2 :> 3) = <<2, 3>>
ASSUME DOMAIN ("a" :> 1 @@ "b" :> 2 @@ "a" :> 3) = {"a", "b"}
ASSUME [a |-> 1] @@ [a |-> 2, b |-> 3] = [a |-> 1, b |-> 3]
ASSUME <<1, 2>> @@ <<5, 6, 7>> = <<1, 2, 7>>
ASSUME <<>> @@ (1 :> 1) = <<1>>
ASSUME Permutations({1, 2}) = {<<1, 2>>, <<2, 1>>}
ASSUME Permutations({5}) = {5 :> 5}
ASSUME Permutations({}) = {<<>>}
ASSUME \A f \in Permutations(4..6) : {f[x] : x \in 4..6} = 4..6
====
