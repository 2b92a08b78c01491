\* expect: warning misplaced-local 3:10
---- MODULE MisplacedLocal ----
A == LET LOCAL b == 1 IN b
====
