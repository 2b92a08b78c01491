\* expect: error misplaced-label 6:10
\* expect: error misplaced-label 7:8
\* expect: error misplaced-label 8:30
---- MODULE MisplacedLabels ----
EXTENDS Naturals
A == 1 + label :: 2 * 3 + 4
ASSUME label :: TRUE
B == [[a |-> 1] EXCEPT !.a = label :: 2]
====
