\* expect: ok
---- MODULE Sets ----
EXTENDS Integers
Enumerated == {1, 2, {}}
OneBoolean == {1 \in {1}}
Filtered == {a \in 1..3 : a > 1}
FilteredPairs == {<<a, b>> \in {1} \X {2} : a < b}
Mapped == {a + b : a \in 1..2, b \in 3..4}
MappedPairs == {<<b, a>> : <<a, b>> \in {<<1, 2>>}}
BooleansMapped == {(a \in {1}) : a \in 1..2}
Nested == {{a} : a \in {b \in {c \in 1..9 : c > 1} : b > 2}}
Operators == SUBSET (UNION {{1}, {2}} \ {1}) \cup {{3}} \cup {BOOLEAN, STRING}
====
