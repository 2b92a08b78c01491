\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Records ----
EXTENDS Integers
r == [name |-> "n", size |-> 3, inner |-> [deep |-> <<1, 2>>]]
ASSUME r.size = 3
ASSUME r.inner.deep[2] = 2
ASSUME r["name"] = "n"
ASSUME DOMAIN r = {"name", "size", "inner"}
ASSUME [r EXCEPT !.size = @ + 1].size = 4
ASSUME [a |-> <<5, 6>>].a[2] = 6
ASSUME r # [name |-> "n"]
ASSUME [x |-> 1, y |-> 2] = [y |-> 2, x |-> 1]
====
