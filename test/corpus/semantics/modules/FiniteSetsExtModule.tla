\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FiniteSetsExtModule ----
EXTENDS FiniteSetsExt, Integers
ASSUME FoldSet(+, 0, 1..4) = 10
ASSUME SumSet({1, 2, 3}) = 6 /\ SumSet({}) = 0
ASSUME ProductSet({2, 3, 4}) = 24 /\ ProductSet({}) = 1
ASSUME ReduceSet(LAMBDA a, b : IF a > b THEN a ELSE b, {3, 9, 4}, 0) = 9
ASSUME MapThenSumSet(LAMBDA x : x * x, 1..3) = 14
ASSUME FlattenSet({{1}, {2, 3}}) = 1..3
ASSUME SymDiff({1, 2}, {2, 3}) = {1, 3}
ASSUME Quantify(1..10, LAMBDA x : x % 3 = 0) = 3
ASSUME kSubset(2, 1..3) = {{1, 2}, {1, 3}, {2, 3}}
ASSUME kSubset(0, 1..3) = {{}} /\ kSubset(4, 1..3) = {}
ASSUME Max({1, 5, 3}) = 5 /\ Min({4, 2}) = 2
ASSUME Choices({{1, 2}, {3}}) = {{1, 3}, {2, 3}} /\ Choices({}) = {{}}
ASSUME ChooseUnique({1, 2, 3}, LAMBDA x : x > 2) = 3
====
