\* expect: ok
\* checks: CONSTANTS Range <- Small f <- Square Negative <- MinusOne Pair <- APair
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ConstantByDefinition ----
\* What a configuration cannot write, a definition can.
EXTENDS Integers
CONSTANTS Range, f, Negative, Pair
Small == 1..3
Square == [n \in Small |-> n * n]
MinusOne == -1
APair == <<1, [a |-> 2]>>
ASSUME Range = {1, 2, 3}
ASSUME f[3] = 9
ASSUME Negative < 0
ASSUME Pair[2].a = 2
====
