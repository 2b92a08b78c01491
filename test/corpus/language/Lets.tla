\* expect: ok
---- MODULE Lets ----
EXTENDS Integers
Simple == LET a == 1
              b(c) == a + c
              d[e \in 1..2] == b(e)
              f ++ g == f + g
          IN  b(2) + d[1] + (1 ++ 2)
Inner == LET a == LET b == 1 IN b
         IN  LET c == a IN c
Again == LET a == 2 IN a
====
