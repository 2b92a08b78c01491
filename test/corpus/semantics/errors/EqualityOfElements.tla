\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EqualityOfElements ----
\* Sets of the same size are compared element by element.
ASSUME {1} # {TRUE}
====
