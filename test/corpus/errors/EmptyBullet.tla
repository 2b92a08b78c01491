\* expect: error missing-expression 5:1
---- MODULE EmptyBullet ----
A == /\ TRUE
     /\
B == TRUE
====
