\* expect: error circular-modules CircularPart.tla:2:9
---- MODULE CircularModules ----
EXTENDS CircularPart
A == 1
====
