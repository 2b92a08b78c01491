\* expect: ok
---- MODULE LocalDefinitions ----
\* Needs LocalBase, whose local names are free here.
EXTENDS LocalBase
a + b == <<a, b>>
Hidden == Visible + 2
f == Hidden
====
