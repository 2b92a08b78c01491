\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT NotSolved
\* verdict: violation NotSolved
\* exit: 12
\* generated: 20
\* distinct: 10
\* depth: 8
---- MODULE Puzzle ----
\* Farmer, wolf, goat and cabbage.
EXTENDS FiniteSets
VARIABLES left, boat
All == {1, 2, 3}
Wolf == 1
Goat == 2
Cabbage == 3
Safe(S) == ~ ({Wolf, Goat} \subseteq S) /\ ~ ({Goat, Cabbage} \subseteq S)
Init == left = All /\ boat = "left"
Cross(cargo) ==
  IF boat = "left"
  THEN cargo \subseteq left /\ left' = left \ cargo /\ boat' = "right" /\ Safe(left')
  ELSE cargo \cap left = {} /\ left' = left \cup cargo /\ boat' = "left" /\ Safe(All \ left')
Next == \E cargo \in {{}} \cup {{i} : i \in All} : Cross(cargo)
NotSolved == left # {} \/ boat = "left"
====
