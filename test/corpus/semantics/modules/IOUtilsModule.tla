\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE IOUtilsModule ----
EXTENDS IOUtils, Integers
ASSUME atoi("42") = 42 /\ atoi("-7") = -7
ASSUME zeroPadN(7, 3) = "007" /\ zeroPadN(1234, 2) = "1234"
ASSUME DOMAIN IOEnv # {}
====
