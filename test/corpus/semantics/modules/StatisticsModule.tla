\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StatisticsModule ----
EXTENDS Statistics
\* Do the counts agree with the expected ones, at the level of significance?
ASSUME ChiSquare(<<10, 10>>, <<10, 10>>, "0.05")
ASSUME ChiSquare(<<10, 10>>, <<11, 9>>, "0.05")
ASSUME ~ ChiSquare(<<10, 10>>, <<1, 100>>, "0.05")
====
