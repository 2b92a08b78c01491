\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT TypeOK
\* verdict: ok
\* exit: 0
\* generated: 198145
\* distinct: 6912
\* depth: 10
---- MODULE UpdatesInPlace ----
\* Functions and records of few values, changed in every way that EXCEPT and sets allow.
EXTENDS Naturals, FiniteSets

VARIABLES f, g, n

Keys == 1..2
Names == {"x", "y"}
Records == [a : 0..1, b : BOOLEAN, s : SUBSET Keys]

TypeOK ==
  /\ f \in [Keys -> Records]
  /\ g \in [Names -> 0..2]
  /\ n \in 0..2

Init ==
  /\ f = [k \in Keys |-> [a |-> 0, b |-> FALSE, s |-> {}]]
  /\ g = [x |-> 0, y |-> 1]
  /\ n = 0

TwoFields(i) == f' = [f EXCEPT ![i].a = 1 - @, ![i].b = ~@] /\ UNCHANGED <<g, n>>
WholeRecord(i, j) ==
  /\ f' = [f EXCEPT ![i] = [a |-> f[j].a, s |-> @.s \cup {j}, b |-> ~@.b]]
  /\ UNCHANGED <<g, n>>
Copy(i, j) == f' = [f EXCEPT ![i] = f[j]] /\ n' = n /\ g' = g
Swap == f' = [f EXCEPT ![1] = f[2], ![2] = f[1]] /\ UNCHANGED <<g, n>>
Twice(i) == f' = [f EXCEPT ![i].a = 1, ![i].a = 1 - @, ![i].s = {}] /\ UNCHANGED <<g, n>>
Flip(i, j) ==
  /\ f' = [f EXCEPT ![i].s = IF j \in @ THEN @ \ {j} ELSE @ \cup {j}]
  /\ UNCHANGED <<g, n>>
Meet(i, j) == f' = [f EXCEPT ![i].s = f[i].s \cap f[j].s] /\ UNCHANGED <<g, n>>
Nested(i) == f' = [f EXCEPT ![i] = [@ EXCEPT !.a = 0, !.s = Keys \ @]] /\ UNCHANGED <<g, n>>
Anew == f' = [k \in Keys |-> f[3 - k]] /\ g' = [k \in Names |-> n] /\ UNCHANGED n
Exchange == g' = [g EXCEPT !["x"] = g["y"], !.y = g.x] /\ UNCHANGED <<f, n>>
Missing == g' = [g EXCEPT ![IF n = 0 THEN "x" ELSE "z"] = 2, !.y = n] /\ UNCHANGED <<f, n>>
Count == n' = Cardinality(f[1].s) /\ UNCHANGED <<f, g>>
Any == n' \in 0..1 /\ n' # n /\ UNCHANGED <<f, g>>
Guarded == g["x"] = 2 /\ g' = [g EXCEPT !.x = @ - 1] /\ UNCHANGED f /\ n' = g["y"]

Next ==
  \/ \E i \in Keys : TwoFields(i) \/ Twice(i) \/ Nested(i)
  \/ \E i, j \in Keys : WholeRecord(i, j) \/ Copy(i, j) \/ Flip(i, j) \/ Meet(i, j)
  \/ Swap \/ Anew \/ Exchange \/ Missing \/ Count \/ Any \/ Guarded
====
