\* expect: ok
\* checks: CONSTANT N = <<1>>
\* verdict: error
\* exit: 255
---- MODULE ConfigurationTuple ----
CONSTANT N
ASSUME N = N
====
