\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StringsInSets ----
EXTENDS Sequences, FiniteSets
ASSUME "a" \in {"a", "b"} /\ "c" \notin {"a", "b"}
ASSUME {"a", "b"} = {"b", "a"}
ASSUME Cardinality({"x", "y", "x"}) = 2
ASSUME {"a"} \cup {"b"} = {"a", "b"} /\ {"a", "b"} \ {"a"} = {"b"}
ASSUME [s \in {"a", "b"} |-> Len(s)].b = 1
ASSUME ("a" \o "b") \in {"ab"}
ASSUME "" \in STRING /\ "any text" \in STRING
ASSUME {"a", "b"} \subseteq STRING
====
