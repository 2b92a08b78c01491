\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SVGModule ----
EXTENDS SVG
\* Pictures are records; their attributes can be added.
ASSUME Line(1, 2, 3, 4, [stroke |-> "black"]).name = "line"
ASSUME Circle(1, 2, 3, <<>>).attrs.r = "3"
ASSUME Rect(0, 0, 5, 6, [fill |-> "red"]).attrs.fill = "red"
ASSUME Text(1, 2, "hello", <<>>).innerText = "hello"
ASSUME Group(<<Line(1, 2, 3, 4, <<>>)>>, <<>>).children[1].name = "line"
====
