---- MODULE Limited ----
EXTENDS Integers
CONSTANT C
ASSUME C < 5
====
