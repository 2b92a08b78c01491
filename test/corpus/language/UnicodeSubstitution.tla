\* expect: ok
---- MODULE UnicodeSubstitution ----
EXTENDS Naturals
ℕ ≜ Nat
---- MODULE Inner ----
CONSTANT C
Twice ≜ C ∪ C
====
I ≜ INSTANCE Inner WITH C ← ℕ
====
