\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 2
\* distinct: 1
\* depth: 1
---- MODULE ProductsWithEmptyFactor ----
\* Behind an empty factor the others are not looked at.
EXTENDS Integers
VARIABLE x
Init == /\ \A p \in {} \X Nat : FALSE
        /\ \A p \in {} \X {<<1>>, 1} : FALSE
        /\ \A r \in [a : {}, b : Nat] : FALSE
        /\ ({} \X Nat) = {}
        /\ [a : {}, b : Nat] = {}
        /\ x = 0
Next == x' = x
====
