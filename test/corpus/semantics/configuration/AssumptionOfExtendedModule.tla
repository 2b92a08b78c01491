\* expect: ok
\* checks: CONSTANT C = 9
\* verdict: assumption
\* exit: 10
---- MODULE AssumptionOfExtendedModule ----
\* Needs Limited.
\* Assumptions of extended modules are checked, too.
EXTENDS Limited
ASSUME C = 9
====
