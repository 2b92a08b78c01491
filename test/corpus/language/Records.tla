\* expect: ok
---- MODULE Records ----
EXTENDS Integers
point == [x |-> 1, y |-> 2]
points == [x : 1..2, y : {3}]
chained == [p |-> point].p.x
changed == [point EXCEPT !.x = @ + 1, !.y = 5]
nested == [[p |-> point] EXCEPT !.p.x = 7, !["p"].y = 8]
tuples == <<point.x, <<>>, <<1, <<2>>>>>>[3][1]
====
