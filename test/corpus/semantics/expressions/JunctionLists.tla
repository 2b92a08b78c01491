\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE JunctionLists ----
\* The columns of the bullets decide what belongs together.
EXTENDS Integers
Value(a, b, c) ==
  /\ a
  /\ \/ b
     \/ c
Mixed(a, b, c) == \/ a
                  \/ /\ b
                     /\ c
ASSUME \A a, b, c \in BOOLEAN : Value(a, b, c) = (a /\ (b \/ c))
ASSUME \A a, b, c \in BOOLEAN : Mixed(a, b, c) = (a \/ (b /\ c))
\* An implication ends at the next bullet.
Guarded(a, b) == /\ a => b
                 /\ b => a
ASSUME \A a, b \in BOOLEAN : Guarded(a, b) = (a <=> b)
\* A quantifier in an item does not reach over the next bullet.
Split == /\ \A x \in {1} : x = 1
         /\ 2 = 2
ASSUME Split
\* A line left of the bullets goes on behind the list.
Ended(a, b, c) ==
     /\ a
     /\ b
  \/ c
ASSUME \A a, b, c \in BOOLEAN : Ended(a, b, c) = ((a /\ b) \/ c)
ASSUME 1 + 1 = 2 /\ \/ FALSE
                    \/ TRUE
====
