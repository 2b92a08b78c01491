\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: error
\* exit: 75
---- MODULE SpecificationWithoutNext ----
VARIABLE x
Spec == x = 0
====
