\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Always
\* verdict: violation Always
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE InvariantAsProperty ----
\* []P for a state predicate is an invariant; it goes by the name of the property.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 4
Small == x < 3
Always == []Small
====
