\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Never
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 0
\* depth: 1
---- MODULE NoStateInConstraint ----
EXTENDS Integers
VARIABLE x
Init == x \in 0..2
Next == UNCHANGED x
Never == x > 5
====
