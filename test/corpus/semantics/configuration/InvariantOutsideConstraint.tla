\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Near INVARIANT NotThree
\* verdict: violation NotThree
\* exit: 12
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE InvariantOutsideConstraint ----
\* Invariants hold outside of the constraint, too, as far as states there are generated.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Near == x <= 2
NotThree == x # 3
====
