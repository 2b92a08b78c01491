\* expect: error unknown-module 5:9
\* expect: error unknown-module 5:19
\* expect: error unknown-module 6:15
---- MODULE UnknownModule ----
EXTENDS Natruals, NowhereToBeFound
I == INSTANCE SequencesExtra
A == 1 + x + I!Op
====
