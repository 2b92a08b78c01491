\* expect: ok
---- MODULE Conditionals ----
EXTENDS Integers
Nested(a) == IF a = 1 THEN IF a = 2 THEN 1 ELSE 2 ELSE 3 + IF a = 4 THEN 4 ELSE 5
Cases(a) == CASE a = 1 -> "one"
              [] a = 2 -> "two"
              [] OTHER -> "many"
WithoutOther(a) == CASE a = 1 -> 1 [] a = 2 -> 2
Boxed(a) == CASE [](a = 1) -> TRUE [] <>(a = 2) -> FALSE
====
