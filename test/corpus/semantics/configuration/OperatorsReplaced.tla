\* expect: ok
\* checks: CONSTANTS + <- Plus Len <- Length Pick <- Largest
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OperatorsReplaced ----
\* Symbols and operators of standard modules can be replaced as well.
EXTENDS Integers, Sequences
Plus(a, b) == a * 10 - b
Length(s) == 7
Pick(S) == CHOOSE x \in S : TRUE
Largest(S) == CHOOSE x \in S : \A y \in S : x >= y
ASSUME 3 + 2 = 28
ASSUME Len(<<1>>) = 7
ASSUME Pick({1, 3, 2}) = 3
====
