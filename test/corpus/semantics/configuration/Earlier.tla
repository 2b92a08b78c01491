---- MODULE Earlier ----
EXTENDS TLC
ASSUME TLCSet(1, "extended")
====
