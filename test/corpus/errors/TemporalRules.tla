\* expect: error stuttering-sensitive 12:6
\* expect: error stuttering-sensitive 13:6
\* expect: error stuttering-sensitive 14:6
\* expect: error action-in-temporal 15:6
\* expect: error action-in-temporal 16:6
\* expect: error mixed-levels 17:6
\* expect: error mixed-levels 18:6
\* expect: error action-in-temporal 20:15
---- MODULE TemporalRules ----
VARIABLE x
Step == x' = x
A == []Step
B == <>(x' = x)
C == <>[Step]_x
D == Step ~> x = 1
E == x = 1 -+-> Step
F == Step /\ []TRUE
G == /\ Step
     /\ <>TRUE
H == \A i \in {x'} : [](x = i)
I == [][Step]_x /\ <><<Step>>_x
J == []LET s == Step IN s
====
