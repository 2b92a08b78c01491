\* expect: error precedence-conflict 5:21
\* verdict: error
\* exit: 150
---- MODULE OperatorsWithoutPrecedence ----
ASSUME TRUE \/ TRUE /\ FALSE
====
