\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE CasesInARow ----
\* Two ways lead to the end of each case, and the cases that follow stand behind that end once: if
\* they stood behind each way, the action would double with each case.
EXTENDS Naturals
VARIABLES x, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w
Init ==
  /\ x = 0
  /\ a = 0 /\ b = 0 /\ c = 0 /\ d = 0 /\ e = 0 /\ f = 0 /\ g = 0 /\ h = 0
  /\ i = 0 /\ j = 0 /\ k = 0 /\ l = 0 /\ m = 0 /\ n = 0 /\ o = 0 /\ p = 0
  /\ q = 0 /\ r = 0 /\ s = 0 /\ t = 0 /\ u = 0 /\ v = 0 /\ w = 0
Give(y) == CASE x < 2 -> (IF x = 0 THEN y' = 1 ELSE y' = 2) /\ x >= 0
Next ==
  /\ x' = 1
  /\ Give(a) /\ Give(b) /\ Give(c) /\ Give(d) /\ Give(e) /\ Give(f) /\ Give(g) /\ Give(h)
  /\ Give(i) /\ Give(j) /\ Give(k) /\ Give(l) /\ Give(m) /\ Give(n) /\ Give(o) /\ Give(p)
  /\ Give(q) /\ Give(r) /\ Give(s) /\ Give(t) /\ Give(u) /\ Give(v) /\ Give(w)
====
