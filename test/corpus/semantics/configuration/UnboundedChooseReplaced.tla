\* expect: ok
\* checks: CONSTANT NoValue = NoValue
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE UnboundedChooseReplaced ----
\* A CHOOSE that cannot be evaluated gets a model value.
EXTENDS Integers
NoValue == CHOOSE v : v \notin Int
ASSUME NoValue # 1 /\ NoValue \notin {1, 2} /\ NoValue = NoValue
====
