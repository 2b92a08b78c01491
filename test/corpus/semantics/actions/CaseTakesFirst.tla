\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE CaseTakesFirst ----
\* Where several arms of CASE are true, the first alone is taken.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == CASE x = 0 -> x' = 1
          [] x >= 0 -> x' = 2
          [] x = 1 -> x' = 3
          [] OTHER -> FALSE
====
