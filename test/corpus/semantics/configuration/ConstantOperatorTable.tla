\* expect: ok
\* checks: CONSTANTS
\* checks:   Next(1) = 2
\* checks:   Next(2) = 3
\* checks:   Next(3) = 1
\* checks:   Add(1, 2) = 3
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ConstantOperatorTable ----
\* An operator as a table of its values.
EXTENDS Integers
CONSTANTS Next(_), Add(_, _)
ASSUME Next(Next(1)) = 3
ASSUME {Next(n) : n \in 1..3} = 1..3
ASSUME Add(1, Next(1)) = 3
====
