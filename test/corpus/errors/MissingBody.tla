\* expect: error missing-expression 4:1
---- MODULE MissingBody ----
A ==
B == 1
====
