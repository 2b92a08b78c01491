\* expect: ok
\* checks: INIT Init NEXT Next SPECIFICATION Spec
\* verdict: error
\* exit: 151
---- MODULE InitAndSpecification ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Spec == Init /\ [][Next]_x
====
