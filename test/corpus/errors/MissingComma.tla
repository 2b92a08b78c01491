\* expect: error missing-comma 4:13
\* expect: error missing-comma 7:11
---- MODULE MissingComma ----
CONSTANTS A B
VARIABLES x,
          y
          z
====
