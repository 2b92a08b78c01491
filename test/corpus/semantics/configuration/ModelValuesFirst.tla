\* expect: ok
\* checks: CONSTANTS m = m Set = {z, y, x}
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ModelValuesFirst ----
\* Model values come before all other values, among themselves in the order of the configuration.
EXTENDS Integers
CONSTANTS m, Set
ASSUME (CHOOSE v \in {1, m, 2} : TRUE) = m
ASSUME (CHOOSE v \in {1, m, 2} : v # m) = 1
ASSUME LET first == CHOOSE v \in Set : TRUE
           second == CHOOSE v \in Set \ {first} : TRUE
           third == CHOOSE v \in Set \ {first, second} : TRUE
       IN  [v \in Set |-> 0] = [v \in {first, second, third} |-> 0]
ASSUME (CHOOSE s \in {{m, 1}, {1, 2}} : TRUE) = {m, 1}
====
