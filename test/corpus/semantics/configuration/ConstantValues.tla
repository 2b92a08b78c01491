\* expect: ok
\* checks: CONSTANTS
\* checks:   Number = 42
\* checks:   Text = "text"
\* checks:   Truth = TRUE
\* checks:   Model = Model
\* checks:   Numbers = {3, 1, 2}
\* checks:   Models = {a, b}
\* checks:   Nested = {{1}, {2, 3}, {}}
\* checks:   Empty = {}
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ConstantValues ----
\* All that a configuration can write as a value.
EXTENDS Integers, FiniteSets
CONSTANTS Number, Text, Truth, Model, Numbers, Models, Nested, Empty
ASSUME Number + 1 = 43
ASSUME Text = "text"
ASSUME Truth
ASSUME Model = Model /\ Model \notin Models /\ Model # 1 /\ Model # "Model"
ASSUME Numbers = 1..3
ASSUME Cardinality(Models) = 2
ASSUME UNION Nested = 1..3
ASSUME Empty = {}
====
