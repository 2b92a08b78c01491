---- MODULE CircularPart ----
EXTENDS CircularModules
B == 1
====
