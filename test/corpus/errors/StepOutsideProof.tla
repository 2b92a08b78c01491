\* expect: error step-outside-proof 5:8
---- MODULE StepOutsideProof ----
a < b == a
b == 1
A == 1 <1> b
====
