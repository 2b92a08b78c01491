\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE ProofModules ----
\* What proofs need can be extended; it has no part in model checking.
EXTENDS TLAPS, NaturalsInduction, FiniteSetTheorems, Integers
THEOREM Obvious == 1 + 1 = 2
  BY SMT
LEMMA \A n \in Nat : n >= 0
<1>1. TAKE n \in Nat
<1> QED OBVIOUS
ASSUME 1 + 1 = 2
====
