\* expect: ok
---- MODULE TemporalFormulas ----
EXTENDS Integers
VARIABLES x, y
vars == <<x, y>>
Init == x = 0 /\ y = 0
Next == \/ x' = x + 1 /\ UNCHANGED y
        \/ UNCHANGED vars
Fair(n) == x' = n
Spec == Init /\ [][Next]_vars /\ WF_vars(Next) /\ SF_<<x, y>>(Next) /\ WF_x(Fair(1))
Formulas ==
  /\ [](x >= 0)
  /\ <>(x = 3)
  /\ []<>(x = 1) => <>[](y = 1)
  /\ (x = 1) ~> (y = 1)
  /\ <><<Next>>_vars
  /\ (x = 1) -+-> (y = 1)
  /\ \A n \in {1, 2} : WF_vars(Fair(n))
THEOREM Spec => [](x \in Nat)
====
