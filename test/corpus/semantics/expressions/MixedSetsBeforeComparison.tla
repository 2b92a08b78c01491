\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE MixedSetsBeforeComparison ----
\* A set of values that cannot be compared is no error before its elements are compared with each
\* other.
EXTENDS Integers
Mixed == {1, "a"}
ASSUME 1 \in {1, "a"}
ASSUME IF TRUE THEN TRUE ELSE {1, "a"} = {}
ASSUME \A x \in {1, 2} : x \in {1, 2, "a"}
ASSUME {<<1>>, <<"a", 2>>} = {<<"a", 2>>, <<1>>}
ASSUME {{1}, {"a", "b"}} # {}
ASSUME {[a |-> 1], [b |-> "x"]} \cup {} # {}
====
