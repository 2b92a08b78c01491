\* expect: error incomplete-name 6:6
\* expect: error incomplete-name 7:6
\* expect: error unknown-name 8:8
---- MODULE IncompleteNames ----
I == INSTANCE Naturals
A == I
B == I!1
C == I!Nta
D == I!+(1, 2)
====
