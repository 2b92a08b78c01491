---- MODULE AmbiguousFirst ----
CONSTANT N
Op == 1
====
