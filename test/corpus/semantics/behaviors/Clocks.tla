\* expect: ok
\* checks: SPECIFICATION Spec PROPERTY HourClock INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 28
\* distinct: 24
\* depth: 6
---- MODULE Clocks ----
\* A clock with minutes implements one with hours.
EXTENDS Integers
VARIABLES hour, minute
---- MODULE Hours ----
VARIABLE h
Spec == h \in 0..3 /\ [][h' = (h + 1) % 4]_h
====
H == INSTANCE Hours WITH h <- hour
HourClock == H!Spec
Tick == /\ minute' = (minute + 1) % 6
        /\ hour' = IF minute = 5 THEN (hour + 1) % 4 ELSE hour
Spec == hour \in 0..3 /\ minute = 0 /\ [][Tick]_<<hour, minute>>
Inv == minute \in 0..5
====
