\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SetConstructors ----
EXTENDS Integers
ASSUME {x \in 1..5 : x % 2 = 0} = {2, 4}
ASSUME {x * x : x \in -2..2} = {0, 1, 4}
ASSUME {x + y : x \in {1, 2}, y \in {10, 20}} = {11, 12, 21, 22}
ASSUME {x - y : x, y \in 1..2} = {-1, 0, 1}
ASSUME {<<x, y>> \in (1..2) \X (1..2) : x < y} = {<<1, 2>>}
ASSUME {y : <<x, y>> \in {<<1, 2>>, <<3, 4>>}} = {2, 4}
ASSUME {1 \in {1}} = {TRUE}
ASSUME {x \in {1, 2} : x \in {2, 3}} = {2}
ASSUME {{x} : x \in {}} = {}
ASSUME SUBSET {} = {{}}
ASSUME SUBSET {1, 2} = {{}, {1}, {2}, {1, 2}}
ASSUME UNION {{1, 2}, {2, 3}, {}} = 1..3
ASSUME UNION {} = {}
ASSUME UNION SUBSET {1, 2} = {1, 2}
ASSUME UNION {{1}, {"a"} \ {"a"}} = {1}
ASSUME {1, 2, 1} = {2, 1}
ASSUME {{}, {{}}} = SUBSET {{}}
ASSUME {x \in SUBSET {1, 2} : 1 \in x} = {{1}, {1, 2}}
====
