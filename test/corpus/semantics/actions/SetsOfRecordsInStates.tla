\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 45
\* distinct: 15
\* depth: 4
---- MODULE SetsOfRecordsInStates ----
EXTENDS Integers, FiniteSets
VARIABLE messages
Message == [type : {"a", "b"}, n : 1..2]
Init == messages = {}
Next == \E m \in Message : messages' = messages \cup {m} /\ Cardinality(messages) < 3
====
