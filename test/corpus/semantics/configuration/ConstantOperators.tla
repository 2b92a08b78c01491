\* expect: ok
\* checks: CONSTANTS Twice <- Double Combine <- Sum ++ <- Concat
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ConstantOperators ----
\* Operators as constants.
EXTENDS Integers, Sequences
CONSTANTS Twice(_), Combine(_, _), _ ++ _
Double(n) == 2 * n
Sum(a, b) == a + b
Concat(a, b) == a \o b
ASSUME Twice(4) = 8
ASSUME Combine(Twice(1), 3) = 5
ASSUME <<1>> ++ <<2>> = <<1, 2>>
====
