\* expect: error duplicate-field 4:25
\* expect: error duplicate-field 5:16
---- MODULE DuplicateField ----
A == [a |-> 1, b |-> 2, a |-> 3]
B == [a : {1}, a : {2}]
====
