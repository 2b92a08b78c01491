\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Many
\* verdict: postcondition Many
\* exit: 10
\* generated: 6
\* distinct: 5
\* depth: 5
---- MODULE PostconditionFails ----
EXTENDS Integers, TLC
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 5
Many == TLCGet("distinct") > 5
====
