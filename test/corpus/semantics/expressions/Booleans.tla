\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE Booleans ----
ASSUME BOOLEAN = {TRUE, FALSE}
ASSUME \A p, q \in BOOLEAN : (p => q) = (~p \/ q)
ASSUME \A p, q \in BOOLEAN : (p <=> q) = ((p => q) /\ (q => p))
ASSUME \A p, q \in BOOLEAN : (p \equiv q) = (p = q)
ASSUME \A p, q \in BOOLEAN : (p # q) = ~(p <=> q)
ASSUME \A p \in BOOLEAN : ~~p = p /\ \lnot p = \neg p
ASSUME TRUE <=> TRUE => TRUE
ASSUME ~TRUE \/ TRUE
ASSUME ~ TRUE = FALSE
ASSUME FALSE => FALSE
ASSUME (CHOOSE p \in BOOLEAN : TRUE) = FALSE
ASSUME TRUE \in BOOLEAN
====
