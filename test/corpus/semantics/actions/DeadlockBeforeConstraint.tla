\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Small
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE DeadlockBeforeConstraint ----
\* All successors of x = 2 are outside of the constraint, but there are some: no deadlock.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Small == x <= 2
====
