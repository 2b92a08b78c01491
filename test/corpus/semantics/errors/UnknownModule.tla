\* expect: error unknown-module 5:9
\* verdict: error
\* exit: 150
---- MODULE UnknownModule ----
EXTENDS Nowhere
ASSUME TRUE
====
