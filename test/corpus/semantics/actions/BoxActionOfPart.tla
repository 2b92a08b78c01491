\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 25
\* distinct: 6
\* depth: 3
---- MODULE BoxActionOfPart ----
\* What the subscript does not mention still needs a value.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == [x' = (x + 1) % 3]_x /\ y' \in {0, 1}
====
