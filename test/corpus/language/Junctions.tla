\* expect: ok
---- MODULE Junctions ----
EXTENDS Integers
VARIABLES x, y
Single == /\ TRUE
Nested ==
  /\ \/ x = 1
     \/ x = 2
        /\ y = 1
  /\ /\ y = 1
     /\ y = 2
  /\ x = 3
     \/ y = 3
AtTheStart ==
/\ TRUE
/\ FALSE
EndsByColumn ==
     /\ TRUE
     /\ FALSE
  \/ TRUE
InParentheses == (/\ TRUE
                  /\ FALSE) \/ TRUE
Operands == ~ /\ TRUE
              /\ FALSE
AfterOperator == TRUE => /\ TRUE
                         /\ FALSE
InConditionals ==
  /\ IF x = 1
     THEN /\ y = 1
          /\ y = 2
     ELSE \/ y = 3
          \/ y = 4
  /\ CASE x = 1 -> y = 1
       [] x = 2 -> y = 2
       [] OTHER -> y = 3
  /\ LET z == /\ x = 1
              /\ y = 2
     IN  z
  /\ \A i \in {1} :
       /\ i = 1
       /\ i = 2
  /\ y = 5
OneLine == /\ x = 1 /\ y = 1
           /\ x = 2 /\ y = 2
NoBullets == x = 1
  \land y = 1
  \land y = 2
====
