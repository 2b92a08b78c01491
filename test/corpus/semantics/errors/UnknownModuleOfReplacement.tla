\* expect: ok
\* checks: CONSTANT Value <- [Nowhere] Value
\* verdict: error
\* exit: 151
---- MODULE UnknownModuleOfReplacement ----
Value == 1
ASSUME Value = 1
====
