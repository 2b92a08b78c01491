\* expect: ok
\* checks: CONSTANTS A = T_a B = S_b
\* verdict: error
\* exit: 10
---- MODULE TypedModelValues ----
\* Typed model values can be compared with those of their own type alone.
CONSTANTS A, B
ASSUME A # B
====
