\* expect: error assumption-level 7:8
\* expect: error assumption-level 8:17
---- MODULE AssumptionLevel ----
CONSTANT C
VARIABLE x
ASSUME C = 1
ASSUME x = 1
ASSUME Named == x' = C
====
