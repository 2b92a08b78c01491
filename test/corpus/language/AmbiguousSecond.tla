---- MODULE AmbiguousSecond ----
CONSTANT N
Op == 2
====
