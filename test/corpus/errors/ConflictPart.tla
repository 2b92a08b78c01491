---- MODULE ConflictPart ----
Size(n) == n
====
