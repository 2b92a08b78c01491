\* expect: error level-exceeded 8:9
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 150
---- MODULE LevelTooHigh ----
VARIABLE x
Init == x = 0
Next == x'' = 1
====
