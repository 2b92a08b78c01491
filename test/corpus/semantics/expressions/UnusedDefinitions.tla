\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE UnusedDefinitions ----
\* A definition that fails, or cannot be evaluated, does no harm as long as nothing uses it.
EXTENDS Integers
Wrong == 1 = "a"
NoValue == CHOOSE x : x \notin Nat
Division == 1 \div 0
Everything == {x \in Nat : x > 5}
f == [x \in Nat |-> x \div 0]
ASSUME 1 = 1
====
