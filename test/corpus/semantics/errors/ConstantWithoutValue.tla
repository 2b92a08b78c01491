\* expect: ok
\* verdict: error
\* exit: 151
---- MODULE ConstantWithoutValue ----
CONSTANT N
ASSUME N = N
====
