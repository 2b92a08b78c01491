\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SequencesExtFolds ----
EXTENDS SequencesExt, Integers
ASSUME FoldSeq(+, 0, <<1, 2, 3>>) = 6
ASSUME FoldLeft(LAMBDA acc, e : acc * 10 + e, 0, <<1, 2, 3>>) = 123
ASSUME FoldRight(LAMBDA e, acc : acc * 10 + e, <<1, 2, 3>>, 0) = 321
ASSUME FoldLeft(LAMBDA acc, e : <<acc, e>>, <<>>, <<1, 2>>) = <<<<<<>>, 1>>, 2>>
ASSUME FoldLeftDomain(LAMBDA acc, i : acc + i, 0, <<5, 5, 5>>) = 6
ASSUME FoldRightDomain(LAMBDA i, acc : acc * 10 + i, <<5, 5>>, 0) = 21
ASSUME FlattenSeq(<<<<1>>, <<>>, <<2, 3>>>>) = <<1, 2, 3>>
ASSUME Zip(<<1, 2>>, <<"a", "b">>) = <<<<1, "a">>, <<2, "b">>>>
ASSUME Interleave(<<1, 2>>, <<3, 4>>) = <<<<1>>, <<3>>, <<2>>, <<4>>>>
====
