\* expect: error misplaced-at 4:6
\* expect: error misplaced-at 5:35
---- MODULE MisplacedAt ----
A == @ = 1
B == [[a |-> 1] EXCEPT !.a = @] = @
====
