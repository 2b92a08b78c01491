\* expect: error module-name-mismatch 2:13
---- MODULE AnotherName ----
A == 1
====
