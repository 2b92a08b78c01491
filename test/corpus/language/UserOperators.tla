\* expect: ok
---- MODULE UserOperators ----
a ++ b == <<a, b>>
a -- b == <<a, b>>
a ** b == <<a, b>>
a // b == <<a, b>>
a ^^ b == <<a, b>>
a %% b == <<a, b>>
a ## b == <<a, b>>
a $$ b == <<a, b>>
a $ b == <<a, b>>
a ?? b == <<a, b>>
a !! b == <<a, b>>
a && b == <<a, b>>
a & b == <<a, b>>
a || b == <<a, b>>
a | b == <<a, b>>
a @@ b == <<a, b>>
a :> b == <<a, b>>
a <: b == <<a, b>>
a := b == <<a, b>>
a ::= b == <<a, b>>
a |- b == <<a, b>>
a |= b == <<a, b>>
a -| b == <<a, b>>
a =| b == <<a, b>>
a .. b == <<a, b>>
a ... b == <<a, b>>
a (+) b == <<a, b>>
a (-) b == <<a, b>>
a (.) b == <<a, b>>
a (/) b == <<a, b>>
a (\X) b == <<a, b>>
a + b == <<a, b>>
a - b == <<a, b>>
a * b == <<a, b>>
a / b == <<a, b>>
a ^ b == <<a, b>>
a % b == <<a, b>>
a < b == <<a, b>>
a > b == <<a, b>>
a =< b == <<a, b>>
a \geq b == <<a, b>>
a \div b == <<a, b>>
a \o b == <<a, b>>
a \star b == <<a, b>>
a \bullet b == <<a, b>>
a \bigcirc b == <<a, b>>
a \uplus b == <<a, b>>
a \sqcap b == <<a, b>>
a \sqcup b == <<a, b>>
a \wr b == <<a, b>>
a \prec b == <<a, b>>
a \preceq b == <<a, b>>
a \succ b == <<a, b>>
a \succeq b == <<a, b>>
a \ll b == <<a, b>>
a \gg b == <<a, b>>
a \sim b == <<a, b>>
a \simeq b == <<a, b>>
a \approx b == <<a, b>>
a \cong b == <<a, b>>
a \asymp b == <<a, b>>
a \doteq b == <<a, b>>
a \propto b == <<a, b>>
a \subset b == <<a, b>>
a \supset b == <<a, b>>
a \supseteq b == <<a, b>>
a \sqsubset b == <<a, b>>
a \sqsubseteq b == <<a, b>>
a \sqsupset b == <<a, b>>
a \sqsupseteq b == <<a, b>>
-. a == <<a>>
a ^+ == <<a>>
a ^* == <<a>>
a ^# == <<a>>
Synonyms == <<1 \oplus 2, 1 \leq 2, 1 <= 2, 1 >= 2, 1 \circ 2, 1 \otimes 2>>
Prefixed == << -1, - -1, 1 - -1, -1^+ >>
Called == <<+(1, 2), ++(1, 2), -.(1), ^+(1), \cup({1}, {2}), \land(TRUE, FALSE)>>
====
