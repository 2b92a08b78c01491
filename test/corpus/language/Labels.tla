\* expect: ok
---- MODULE Labels ----
EXTENDS Integers
Whole == lab :: 1 + 1
Parts(a) == first :: a + (second :: a * 2)
Bound(s) == \A x \in s : inner(x) :: \E y, z \in s : deep(y, z) :: x = y + z
Lists == /\ one :: TRUE
         /\ two :: FALSE
Scoped == LET a == lab :: 1 IN lab :: a
f[n \in 1..2] == body(n) :: n
Uses == <<Whole!lab, Parts(1)!first, Parts(2)!first!second, Bound({1})!inner(1),
          Bound({1})!inner(1)!deep(2, 3), Lists!two, f!body(1)>>
====
