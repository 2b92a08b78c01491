\* expect: error builtin-redefined 7:3
\* expect: error builtin-redefined 8:3
\* expect: error builtin-redefined 9:1
\* expect: error builtin-redefined 10:10
\* expect: error builtin-redefined 11:9
---- MODULE BuiltinRedefined ----
a \cup b == a
a = b == a
TRUE == 1
CONSTANT BOOLEAN
A == \E STRING \in {1} : TRUE
====
