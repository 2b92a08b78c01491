\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SVGText ----
EXTENDS SVG
ASSUME SVGElemToString(Rect(1, 2, 3, 4, <<>>))
     = "<rect x='1' y='2' width='3' height='4'></rect>"
ASSUME SVGElemToString(Group(<<Circle(1, 2, 3, <<>>), Text(1, 2, "hi", <<>>)>>, <<>>))
     = "<g><circle cx='1' cy='2' r='3'></circle><text x='1' y='2'>hi</text></g>"
\* Places for nodes and labels, in whole pixels.
ASSUME NodeOfRingNetwork(10, 10, 5, 1, 4) = [x |-> 10, y |-> 15]
ASSUME NodeOfRingNetwork(100, 100, 50, 3, 4) = [x |-> 99, y |-> 50]
ASSUME PointOnLine([x |-> 0, y |-> 0], [x |-> 10, y |-> 20], 2) = [x |-> 5, y |-> 10]
====
