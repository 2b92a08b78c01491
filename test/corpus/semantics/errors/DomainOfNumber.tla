\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE DomainOfNumber ----
ASSUME DOMAIN 1 = {}
====
