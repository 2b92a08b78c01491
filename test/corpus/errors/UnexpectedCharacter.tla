\* expect: error unexpected-character 4:8
\* expect: error unexpected-character 6:6
---- MODULE UnexpectedCharacter ----
A == 1 ; 2
B == "fine"
C == ?
====
