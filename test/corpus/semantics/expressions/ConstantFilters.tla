\* expect: ok
\* checks: INIT Init
\* checks: NEXT Next
\* checks: INVARIANT Inv
\* checks: CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 4
\* depth: 2
---- MODULE ConstantFilters ----
\* A constant {x \in S : p} is found once for all; where p fails of an element that nobody asks for,
\* it is asked for the others as if it were not.
EXTENDS Integers, FiniteSets
VARIABLE x
Pairs == {q \in SUBSET (1 .. 3) : Cardinality(q) = 2}
Partial == {q \in SUBSET (1 .. 2) : q = {1} \/ (q = {2} /\ 1 \div 0 = 1)}
Large == {q \in SUBSET (1 .. 40) : Cardinality(q) = 2}
Init == x = {}
Next == x' \in Pairs /\ x # x'
Inv == /\ x # {} => x \in Pairs /\ x \in Large
       /\ {1} \in Partial /\ {} \notin Partial
       /\ {1} \notin Pairs /\ Pairs = {{1, 2}, {1, 3}, {2, 3}}
       /\ Cardinality(Pairs) = 3 /\ \A p, q \in Pairs : p \cap q # {}
====
