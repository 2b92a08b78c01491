\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 4
\* depth: 2
---- MODULE LetAction ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == LET Step(n) == x' = (x + n) % 4
            limit == 2
            both == Step(1) \/ Step(limit)
        IN  \/ both
            \/ LET again == Step(3) IN again
====
