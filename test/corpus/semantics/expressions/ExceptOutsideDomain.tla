\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ExceptOutsideDomain ----
\* An update outside of the domain changes nothing; it only causes a warning.
EXTENDS Integers, TLC
ASSUME [[a |-> 1] EXCEPT !.b = 2] = [a |-> 1]
ASSUME [<<1, 2>> EXCEPT ![3] = 2] = <<1, 2>>
ASSUME [(5 :> 1) EXCEPT ![6] = 2] = (5 :> 1)
ASSUME [[a |-> 1, c |-> 3] EXCEPT !.b = 2, !.c = 4] = [a |-> 1, c |-> 4]
ASSUME [<<>> EXCEPT ![1] = 2] = <<>>
====
