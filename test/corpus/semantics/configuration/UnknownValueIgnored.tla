\* expect: ok
\* checks: CONSTANT Unknown = 1
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE UnknownValueIgnored ----
\* A value for a name that does not exist does nothing.
EXTENDS Integers
ASSUME 1 = 1
====
