\* expect: error missing-module-end 2:13
---- MODULE MissingInnerEnd ----
---- MODULE Inner ----
A == 1
====
