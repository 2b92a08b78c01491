\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE TemplateOfHTMLInNext ----
\* A text in a template is of no use.
EXTENDS HTML
VARIABLE x
Init == x = 0
Next == x' = 1 /\ HTMLAttribute("width", x) = ""
====
