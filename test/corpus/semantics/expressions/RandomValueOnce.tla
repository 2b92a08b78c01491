\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RandomValueOnce ----
\* A definition without parameters, a LET definition and an argument have one value, however often
\* they are used.
EXTENDS Integers, TLC
Fixed == RandomElement(1..1000000)
Twice(a) == <<a, a>>
ASSUME Fixed = Fixed
ASSUME LET n == RandomElement(1..1000000) IN n = n
ASSUME LET pair == Twice(RandomElement(1..1000000)) IN pair[1] = pair[2]
====
