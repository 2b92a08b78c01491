\* expect: error unterminated-comment 4:1
---- MODULE UnterminatedComment ----
A == 1
(* (* closed *) not closed
B == 2
====
