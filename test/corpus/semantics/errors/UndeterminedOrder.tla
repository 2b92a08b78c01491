\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UndeterminedOrder ----
\* The elements have to be put in order before one is chosen.
ASSUME (CHOOSE x \in {<<1>>, <<"a">>} : TRUE) = <<1>>
====
