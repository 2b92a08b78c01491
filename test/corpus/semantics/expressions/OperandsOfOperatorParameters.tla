\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 4
\* depth: 4
---- MODULE OperandsOfOperatorParameters ----
\* Operands are evaluated where they are used, those of operators that were passed, too.
EXTENDS Integers
VARIABLE x
Twice(F(_), a) == F(F(a))
Zero(p) == 0
Init == x = 0
Next == \/ x' = Twice(LAMBDA p : 0, <<>>[1])
        \/ x' = Twice(Zero, <<>>[1])
        \/ x' = (Twice(LAMBDA p : p + 1, x) - 1) % 4
====
