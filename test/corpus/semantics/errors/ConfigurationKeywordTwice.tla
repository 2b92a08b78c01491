\* expect: ok
\* checks: INIT Init NEXT Next INIT Init
\* verdict: error
\* exit: 255
---- MODULE ConfigurationKeywordTwice ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
