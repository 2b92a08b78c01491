\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FunctionConstructors ----
EXTENDS Integers
ASSUME [x \in 1..3 |-> x * x][3] = 9
ASSUME [x \in {1, 2}, y \in {3} |-> x + y][1, 3] = 4
ASSUME [x \in {1, 2}, y \in {3} |-> x + y][<<2, 3>>] = 5
ASSUME [x, y \in 1..2 |-> x - y][2, 1] = 1
ASSUME DOMAIN [x, y \in 1..2 |-> 0] = (1..2) \X (1..2)
ASSUME [<<x, y>> \in {<<1, 2>>} |-> x + y][<<1, 2>>] = 3
ASSUME [<<x, y>> \in {<<1, 2>>}, z \in {3} |-> x + y + z][<<1, 2>>, 3] = 6
ASSUME DOMAIN [<<x, y>> \in {<<1, 2>>}, z \in {3} |-> 0] = {<<<<1, 2>>, 3>>}
ASSUME [x \in {} |-> x] = <<>>
ASSUME [x \in {"a"} |-> x].a = "a"
ASSUME [x \in {{1}, {2, 3}} |-> x][{3, 2}] = {2, 3}
ASSUME [x \in BOOLEAN |-> ~x][TRUE] = FALSE
ASSUME [x \in 1..2 |-> [y \in 1..2 |-> x + y]][1][2] = 3
f[x \in 1..3, y \in {0}] == x + y
g[x \in 1..3] == f[x, 0] * 2
ASSUME g = <<2, 4, 6>>
ASSUME DOMAIN f = (1..3) \X {0}
ASSUME [x \in 1..3 |-> x] = [y \in {1, 2, 3} |-> y]
====
