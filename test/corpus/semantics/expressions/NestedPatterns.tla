\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NestedPatterns ----
EXTENDS Integers
ASSUME {<<a, b>> \in {1, 2} \X {3} : a > 1} = {<<2, 3>>}
ASSUME [<<a, b>> \in {<<1, 2>>}, c \in {3} |-> <<a, b, c>>][<<1, 2>>, 3] = <<1, 2, 3>>
ASSUME {a + b + c : <<a, b>> \in {<<1, 2>>, <<3, 4>>}, c \in {10}} = {13, 17}
ASSUME \E <<a, b, c>> \in {<<1, 2, 3>>} : a + b = c
ASSUME (CHOOSE <<a, b>> \in (1..3) \X (1..3) : a + b = 5) = <<2, 3>>
swap[<<a, b>> \in (1..2) \X (1..2)] == <<b, a>>
ASSUME swap[<<1, 2>>] = <<2, 1>> /\ swap[<<2, 2>>] = <<2, 2>>
====
