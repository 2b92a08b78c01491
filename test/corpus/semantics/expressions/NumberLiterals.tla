\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NumberLiterals ----
EXTENDS Integers
ASSUME \b101 = 5
ASSUME \o17 = 15
ASSUME \hFF = 255
ASSUME \hff = 255
ASSUME \B11 + \O7 + \H0a = 20
ASSUME 007 = 7
====
