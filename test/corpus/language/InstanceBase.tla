---- MODULE InstanceBase ----
EXTENDS Integers
CONSTANTS Limit, Combine(_, _)
VARIABLE value
LOCAL Hidden == 1
Init == value = 0
Add(n) == value' = Combine(value, n + Hidden)
a \prec b == a < b
InRange == value \in 0..Limit
THEOREM Positive == Limit > 0
====
