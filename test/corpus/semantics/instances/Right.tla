---- MODULE Right ----
EXTENDS Common
FromRight == Common1
====
