\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE LineOfHTMLInNext ----
\* The text between lines is refused.
EXTENDS HTML
VARIABLE x
Init == x = 0
Next == x' = 1 /\ HTMLBody(x) = ""
====
