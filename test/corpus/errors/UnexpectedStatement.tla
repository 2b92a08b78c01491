\* expect: error unexpected-statement 4:6
---- MODULE UnexpectedStatement ----
THEOREM Sequent == ASSUME NEW a PROVE a = a
A == Sequent
====
