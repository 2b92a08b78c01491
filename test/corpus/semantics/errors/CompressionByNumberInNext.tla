\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE CompressionByNumberInNext ----
EXTENDS IOUtils
VARIABLE x
Init == x = 0
Next == x' = 1 /\ IOSerialize(1, "out.bin", x)
====
