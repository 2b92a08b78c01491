---- MODULE ConstantPart ----
CONSTANTS C, Op(_)
Set == {C}
Applied == Op(C)
====
