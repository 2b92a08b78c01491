\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE CommandOfNumberInNext ----
EXTENDS IOUtils
VARIABLE x
Init == x = 0
Next == x' = 1 /\ IOExec(<<x>>) = x
====
