---- MODULE Counter ----
EXTENDS Naturals
CONSTANTS Limit, Step(_)
VARIABLE value
LOCAL Next2 == Step(Step(value))
Init == value = 0
Next == \/ value < Limit /\ value' = Step(value)
        \/ value >= Limit /\ value' = 0
Reset == value' = 0
Keep == UNCHANGED value
Bounded == value <= Next2
Spec == Init /\ [][Next]_value
CanStep == ENABLED (value < Limit /\ value' = Step(value))
Add(n) == value' = value + n
a \oplus b == a + b + Limit
====
