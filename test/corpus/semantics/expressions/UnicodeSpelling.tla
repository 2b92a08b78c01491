\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE UnicodeSpelling ----
EXTENDS Naturals, Sequences
Same(a, b) ≜ a = b
ASSUME ∀ x ∈ {1, 2} : ∃ y ∈ {1, 2} : x ≠ y ∧ ¬(x = y)
ASSUME {1} ∪ {2} = {1, 2} ∧ {1} ∩ {2} = {} ∧ {1} ⊆ {1, 2}
ASSUME [x ∈ {1, 2} ↦ x] = ⟨1, 2⟩
ASSUME 1 ≤ 2 ∧ 2 ≥ 1 ∧ 3 ∉ {1}
ASSUME (FALSE ⇒ TRUE) ∧ (TRUE ⇔ TRUE)
ASSUME ∧ TRUE
       ∧ ∨ FALSE
         ∨ Same(⟨1⟩ ∘ ⟨2⟩, ⟨1, 2⟩)
====
