\* expect: ok
---- MODULE FunctionDefinitions ----
EXTENDS Integers
f[n \in 1..3] == n + 1
g[m, n \in 1..3, <<a, b>> \in {<<1, 2>>}] == m + n + a + b
factorial[n \in Nat] == IF n = 0 THEN 1 ELSE n * factorial[n - 1]
Applied == <<f[1], g[1, 2, <<1, 2>>], g[<<1, 2, <<1, 2>>>>], DOMAIN f>>
====
