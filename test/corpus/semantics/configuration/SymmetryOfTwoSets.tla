\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms
\* checks: CONSTANTS Procs = {p1, p2} Items = {i1, i2, i3}
\* verdict: ok
\* exit: 0
\* generated: 157
\* distinct: 13
\* depth: 7
---- MODULE SymmetryOfTwoSets ----
EXTENDS Integers, TLC
CONSTANTS Procs, Items
VARIABLE owns
Perms == Permutations(Procs) \union Permutations(Items)
Init == owns = [p \in Procs |-> {}]
Next == \E p \in Procs, i \in Items :
          \/ owns' = [owns EXCEPT ![p] = @ \cup {i}]
          \/ owns' = [owns EXCEPT ![p] = @ \ {i}]
====
