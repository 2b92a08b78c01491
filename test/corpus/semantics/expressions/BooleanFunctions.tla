\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE BooleanFunctions ----
EXTENDS Integers
\* A formula is a value like others.
Truth == [p \in BOOLEAN, q \in BOOLEAN |-> p => q]
ASSUME Truth[TRUE, FALSE] = FALSE /\ Truth[FALSE, FALSE]
ASSUME {1 < 2, 2 < 1} = BOOLEAN
ASSUME [is |-> 1 = 1].is
ASSUME <<1 = 1, 1 = 2>> = <<TRUE, FALSE>>
ASSUME (IF 1 = 1 THEN {} ELSE {1}) = {}
ASSUME (1 = 1) \in BOOLEAN
====
