\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FunctionsTuplesRecords ----
\* Tuples and records are functions.
EXTENDS Integers, Sequences, TLC
ASSUME <<1, 2>> = [i \in 1..2 |-> i]
ASSUME <<1, 2>> = (1 :> 1 @@ 2 :> 2)
ASSUME [a |-> 1, b |-> 2] = ("a" :> 1 @@ "b" :> 2)
ASSUME [a |-> 1] = [f \in {"a"} |-> 1]
ASSUME <<>> = [x \in {} |-> 1]
ASSUME [x \in {} |-> 1] = [x \in {} |-> "other"]
ASSUME DOMAIN <<4, 5, 6>> = 1..3
ASSUME DOMAIN [a |-> 1, b |-> 2] = {"a", "b"}
ASSUME DOMAIN <<>> = {}
ASSUME [a |-> 5]["a"] = 5
ASSUME ("a" :> 5).a = 5
ASSUME [i \in {"x", "y"} |-> 0].y = 0
ASSUME Len([i \in 1..3 |-> i]) = 3
ASSUME Append([i \in 1..2 |-> i], 5) = <<1, 2, 5>>
ASSUME [i \in 1..2 |-> 0] \o (1 :> 7) = <<0, 0, 7>>
ASSUME {<<1>>} = {[i \in {1} |-> i]}
ASSUME <<3, 4>> \in [1..2 -> Nat]
ASSUME [a |-> 1] \in [{"a"} -> Nat]
ASSUME (1 :> 2) \in Seq(Nat)
ASSUME (1 :> 2 @@ 2 :> 3) \in Nat \X Nat
ASSUME {<<1, 2>>, 1 :> 1 @@ 2 :> 2, [i \in 1..2 |-> i]} = {<<1, 2>>}
====
