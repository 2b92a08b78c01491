---- MODULE Replaced ----
EXTENDS Integers
CONSTANT C
Base == 10
Total == Base + C
Values == Nat
====
