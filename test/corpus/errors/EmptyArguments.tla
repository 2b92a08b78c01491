\* expect: error empty-arguments 4:7
---- MODULE EmptyArguments ----
A == 1
B == A()
====
