\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE EnvironmentOfNumberInNext ----
EXTENDS IOUtils
VARIABLE x
Init == x = 0
Next == x' = 1 /\ IOEnvExec(x, <<"true">>) = x
====
