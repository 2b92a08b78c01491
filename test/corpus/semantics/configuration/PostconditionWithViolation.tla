\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Low POSTCONDITION Post
\* verdict: violation Low
\* exit: 12
\* generated: 3
\* distinct: 3
\* depth: 3
---- MODULE PostconditionWithViolation ----
\* The violation decides, even if the postcondition holds.
EXTENDS Integers, TLC
VARIABLE x
Init == x = 0
Next == x' = x + 1
Low == x < 2
Post == TLCGet("distinct") = 3
====
