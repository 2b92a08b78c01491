\* expect: ok
---- MODULE Unicode ----
EXTENDS Integers, Sequences, TLC
VARIABLE v
Logic ≜ ∀ x ∈ {1} : ∃ y ∈ {2} : ¬(x ≠ y) ⇒ ((x ≤ y ∧ y ≥ x) ∨ x ∉ {y}) ⇔ TRUE
Sets ≜ ({1} ∪ {2}) ∩ {3} ⊆ ({4} × {5})
Tuples ≜ ⟨1, ⟨2⟩⟩ ∘ ⟨⟩
Functions ≜ [x ∈ {1} ↦ x ÷ 2]
FunctionSets ≜ [{1} → 1‥2]
Equivalent ≜ TRUE ≡ FALSE
Steps ≜ □[v' = v]_v ∧ ◇⟨v' = v⟩_⟨v⟩ ∧ (TRUE ↝ FALSE)
a ⊕ b ≜ a + b
a ⪯ b ≜ a (+) b
Sum ≜ 1 \oplus 2 ⊕ 3
Lists ≜
  ∧ TRUE
  ∧ ∨ FALSE
    ∨ TRUE
  /\ TRUE
Labelled ≜ label ∷ 1
====
