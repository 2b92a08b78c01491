\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE TooManyElements ----
EXTENDS Integers
ASSUME {x + y : x \in 1..2000, y \in {z * 2000 : z \in 1..2000}} # {}
====
