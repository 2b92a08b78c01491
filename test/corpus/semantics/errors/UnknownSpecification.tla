\* expect: ok
\* checks: SPECIFICATION Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownSpecification ----
VARIABLE x
Init == x = 0
====
