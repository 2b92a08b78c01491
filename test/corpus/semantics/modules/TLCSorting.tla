\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE TLCSorting ----
EXTENDS TLC, Integers
ASSUME SortSeq(<<3, 1, 2>>, <) = <<1, 2, 3>>
ASSUME SortSeq(<<3, 1, 2>>, >) = <<3, 2, 1>>
ASSUME SortSeq(<<>>, <) = <<>>
ASSUME SortSeq(<<2, 1, 2>>, <) = <<1, 2, 2>>
\* Elements that are equal in the order stay as they were.
ASSUME SortSeq(<<<<2, "a">>, <<1, "b">>, <<2, "c">>, <<1, "d">>>>, LAMBDA p, q : p[1] < q[1])
     = <<<<1, "b">>, <<1, "d">>, <<2, "a">>, <<2, "c">>>>
====
