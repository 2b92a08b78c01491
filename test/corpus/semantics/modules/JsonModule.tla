\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE JsonModule ----
EXTENDS Json, Integers, TLC
ASSUME ToJson(1) = "1"
ASSUME ToJson("a") = "\"a\""
ASSUME ToJson(TRUE) = "true"
ASSUME ToJson(<<1, 2>>) = "[1,2]"
ASSUME ToJson({2, 1}) = "[1,2]"
ASSUME ToJson([a |-> 1, b |-> <<>>]) = "{\"a\":1,\"b\":[]}"
ASSUME ToJson(<<>>) = "[]"
ASSUME ToJson(5 :> 6) = "{\"5\":6}"
ASSUME ToJsonArray(<<1, "x">>) = "[1,\"x\"]"
ASSUME ToJsonObject([a |-> 1]) = "{\"a\":1}"
ASSUME ToJson(1..3) = "[1,2,3]"
====
