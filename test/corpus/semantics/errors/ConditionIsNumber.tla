\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ConditionIsNumber ----
ASSUME IF 1 THEN TRUE ELSE FALSE
====
