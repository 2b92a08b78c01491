\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE EmptyConfiguration ----
\* Nothing to check but assumptions.
EXTENDS Integers
ASSUME 1 + 1 = 2
====
