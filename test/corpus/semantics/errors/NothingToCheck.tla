\* expect: ok
\* verdict: error
\* exit: 151
---- MODULE NothingToCheck ----
\* A spec with variables needs an initial predicate and a next-state relation.
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
