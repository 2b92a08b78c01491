\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: error
\* exit: 151
---- MODULE SpecificationWithParameter ----
VARIABLE x
Spec(n) == x = n /\ [][UNCHANGED x]_x
====
