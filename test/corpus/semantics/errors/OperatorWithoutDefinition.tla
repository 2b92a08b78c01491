\* expect: ok
\* verdict: error
\* exit: 151
---- MODULE OperatorWithoutDefinition ----
CONSTANT F(_)
ASSUME F(1) = F(1)
====
