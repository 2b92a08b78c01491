\* expect: error invalid-filter 3:7
---- MODULE InvalidFilter ----
A == {1 \in b : b \in {{1}}}
====
