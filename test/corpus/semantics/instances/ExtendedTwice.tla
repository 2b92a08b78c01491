\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ExtendedTwice ----
\* Needs Left, Right and Common.
\* What is reached by two ways is the same thing.
EXTENDS Left, Right
ASSUME FromLeft + FromRight = 2 * Common1
====
