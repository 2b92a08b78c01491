\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Conditionals ----
EXTENDS Integers
Sign(n) == IF n < 0 THEN -1 ELSE IF n = 0 THEN 0 ELSE 1
Size(n) == CASE n < 10 -> "small"
             [] n < 100 -> "medium"
             [] OTHER -> "large"
ASSUME <<Sign(-5), Sign(0), Sign(7)>> = <<-1, 0, 1>>
ASSUME <<Size(5), Size(50), Size(500)>> = <<"small", "medium", "large">>
\* The first arm that is true wins, also where several are.
ASSUME (CASE TRUE -> 1 [] TRUE -> 2) = 1
ASSUME (CASE 1 = 2 -> "x" [] 1 = 1 -> "y") = "y"
\* ELSE reaches as far as possible.
ASSUME (IF TRUE THEN 1 ELSE 2 + 5) = 1
ASSUME IF FALSE THEN FALSE ELSE TRUE /\ TRUE
ASSUME 3 + (IF TRUE THEN 1 ELSE 2) = 4
====
