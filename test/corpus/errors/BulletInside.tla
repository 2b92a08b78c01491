\* expect: error junction-indentation 5:3
\* expect: error junction-indentation 8:3
---- MODULE BulletInside ----
A == /\ (1 = 1
  )
     /\ 2 = 2
B == /\ \E x \in {1} :
  x = 1
====
