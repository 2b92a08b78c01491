\* expect: warning repeated-declaration 4:14
\* expect: warning repeated-declaration 5:17
---- MODULE RepeatedDeclaration ----
CONSTANTS C, C
VARIABLES x, y, x
Uses == <<C, x, y>>
====
