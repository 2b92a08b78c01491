\* expect: error unterminated-string 3:6
---- MODULE UnterminatedString ----
A == "no end
B == "fine"
====
