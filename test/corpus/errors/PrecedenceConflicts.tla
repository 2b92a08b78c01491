\* expect: error precedence-conflict 14:20
\* expect: error precedence-conflict 15:12
\* expect: error precedence-conflict 16:20
\* expect: error precedence-conflict 17:19
\* expect: error precedence-conflict 18:12
\* expect: error precedence-conflict 19:12
\* expect: error precedence-conflict 20:10
\* expect: error precedence-conflict 21:9
\* expect: error precedence-conflict 23:13
\* expect: error precedence-conflict 24:12
---- MODULE PrecedenceConflicts ----
EXTENDS Integers
VARIABLE x
A == TRUE /\ FALSE \/ TRUE
B == 1 = 2 = 3
C == TRUE => FALSE => TRUE
D == {1} \cup {2} \cap {3}
E == 2 * 6 \div 3
F == 2 ^ 3 ^ 4
G == 2 ^ -1
H == []x'
I == /\ 1 = 1
   \/ 2 = 2 /\ 3 = 3
J == 6 % 4 + 1
====
