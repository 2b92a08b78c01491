---- MODULE Common ----
EXTENDS Naturals
Common1 == 5
====
