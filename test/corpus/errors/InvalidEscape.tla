\* expect: error invalid-escape 3:9
---- MODULE InvalidEscape ----
A == "C:\dir"
====
