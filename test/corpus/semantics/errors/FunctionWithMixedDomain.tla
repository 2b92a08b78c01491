\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE FunctionWithMixedDomain ----
ASSUME [x \in {1, "a"} |-> 0] # <<0>>
====
