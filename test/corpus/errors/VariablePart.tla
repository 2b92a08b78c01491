---- MODULE VariablePart ----
CONSTANTS C, Op(_)
VARIABLE v
Init == v = C
Next == v' = Op(v)
====
