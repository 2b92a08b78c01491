---- MODULE BasePart ----
CONSTANTS Size, Op(_)
VARIABLE state
Fixed == Size
Init == state = Op(Size)
====
