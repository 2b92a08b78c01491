\* expect: ok
\* checks: CONSTANTS m = m n = n Set = {m, o} Typed = T_one Others = {T_one, T_two}
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ModelValues ----
\* An untyped model value equals itself alone.
EXTENDS Integers, FiniteSets
CONSTANTS m, n, Set, Typed, Others
ASSUME m = m /\ m # n
ASSUME m # 1 /\ m # "m" /\ m # {} /\ m # <<>> /\ ~ (1 = m) /\ m # TRUE
ASSUME m \in Set /\ n \notin Set
ASSUME m \notin {1, 2} /\ m \notin {"a"} /\ 1 \notin Set
ASSUME Cardinality({m, 1, 2}) = 3
ASSUME {m, 1} = {1, m}
ASSUME {m, 1} # {m, 2}
ASSUME <<m>> # <<1>>
ASSUME Typed \in Others /\ Cardinality(Others) = 2
ASSUME m # Typed
ASSUME m \notin Nat \/ TRUE
====
