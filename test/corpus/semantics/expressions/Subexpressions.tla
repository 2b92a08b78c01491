\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Subexpressions ----
\* Parts of definitions, by position.
EXTENDS Integers
Sum == 1 + 2 * 3
List == /\ TRUE
        /\ FALSE
        /\ 1 = 1
Quantified == \E x \in {1, 2} : x > 1
Condition(a) == IF a THEN 5 ELSE 6
Local == LET two == 2 IN two + 1
Pairs == {<<x, y>> : x \in {1}, y \in {2}}
ASSUME Sum!1 = 1 /\ Sum!2 = 6 /\ Sum!2!1 = 2
ASSUME Sum!<< = 1 /\ Sum!>> = 6
ASSUME List!1 /\ ~ List!2 /\ List!3!1 = 1
ASSUME Quantified!(2)
ASSUME ~ Quantified!(1)
ASSUME Condition(TRUE)!2 = 5 /\ Condition(TRUE)!3 = 6
ASSUME Local!:  = 3
ASSUME Pairs!1 = {1}
====
