\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: error
\* exit: 255
---- MODULE QuantifiedTemporal ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Prop == \EE y : [](y = x)
====
