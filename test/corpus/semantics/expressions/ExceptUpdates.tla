\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ExceptUpdates ----
EXTENDS Integers, TLC
ASSUME [<<1, 2>> EXCEPT ![1] = 5] = <<5, 2>>
ASSUME [<<1, 2>> EXCEPT ![1] = @ + 1] = <<2, 2>>
ASSUME [[a |-> 1] EXCEPT !.a = "x"] = [a |-> "x"]
ASSUME [[a |-> 1] EXCEPT !["a"] = 2] = [a |-> 2]
ASSUME [("a" :> 1) EXCEPT !.a = 2].a = 2
\* Nested paths.
ASSUME [[a |-> [b |-> <<1, 2>>]] EXCEPT !.a.b[2] = @ + 40] = [a |-> [b |-> <<1, 42>>]]
ASSUME [<<<<1>>, <<2>>>> EXCEPT ![2][1] = 7] = <<<<1>>, <<7>>>>
\* Several updates: one after the other, each sees the result of those before it.
ASSUME [[a |-> 1, b |-> 2] EXCEPT !.a = @ + 1, !.a = @ * 10, !.b = @ - 1] = [a |-> 20, b |-> 1]
ASSUME [<<1, 2>> EXCEPT ![1] = 3, ![2] = @ + 3] = <<3, 5>>
\* Several arguments.
ASSUME [[x, y \in 1..2 |-> 0] EXCEPT ![1, 2] = 9][1, 2] = 9
ASSUME [[x, y \in 1..2 |-> 0] EXCEPT ![<<1, 2>>] = 9][1, 2] = 9
\* The original is what it was.
f == <<1, 2, 3>>
ASSUME [f EXCEPT ![2] = 0] # f /\ f = <<1, 2, 3>>
\* EXCEPT in EXCEPT: each @ belongs to its own update.
ASSUME [<<<<1>>>> EXCEPT ![1] = [@ EXCEPT ![1] = @ + 1]] = <<<<2>>>>
ASSUME [f EXCEPT ![f[1]] = 10][1] = 10
====
