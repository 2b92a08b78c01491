---- MODULE Assumes ----
EXTENDS Naturals
CONSTANT C
ASSUME Small == C < 5
Value == C
====
