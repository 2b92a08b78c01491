\* expect: ok
---- MODULE Precedence ----
EXTENDS Integers, Sequences
VARIABLE x
Arithmetic == 1 + 2 * 3 - 4 \div 5
LeftToRight == 10 - 3 - 2 + 1
Power == 2 ^ 3 * 2
Negative == -7 \div 2 + -1
Comparison == 1 + 1 = 2 /\ 3 < 4
Logic == TRUE <=> TRUE => ~FALSE /\ TRUE
Interval == SUBSET 1 .. 2
Ranges == {1} \cup 1..2 \subseteq 0..3
Product == {1} \X {2} \X {3} = ({1} \X {2}) \X {3}
Primes == x' + 1 = x' /\ [x EXCEPT ![1] = 2]'[1] = 3
Temporal == [](x = 1) /\ <><<x' = 1>>_x
Leads == TRUE ~> x = 1
Concatenation == <<1>> \o <<2>> \o <<3>>
====
