---- MODULE Left ----
EXTENDS Common
FromLeft == Common1
====
