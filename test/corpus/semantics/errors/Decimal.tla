\* expect: ok
\* verdict: error
\* exit: 151
---- MODULE Decimal ----
EXTENDS Reals
ASSUME 1.5 # 2
====
