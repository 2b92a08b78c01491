\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE ImplicationSkipsRightSide ----
\* P => A: when P is FALSE, A is not even looked at; it assigns nothing.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == /\ x < 2 => x' = x + 1
        /\ x >= 2 => x' = 0
        /\ y' = x'
====
