\* expect: error unexpected-token 3:1
---- MODULE MissingHeaderEnd
A == 1
====
