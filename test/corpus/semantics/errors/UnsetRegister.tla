\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnsetRegister ----
EXTENDS TLC
ASSUME TLCGet(5) = 1
====
