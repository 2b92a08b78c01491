\* expect: error unexpected-token 5:10
---- MODULE MissingOperator ----
VARIABLES x, y
Next == x' = 1
        y' = 2
====
