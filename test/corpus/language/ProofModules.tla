\* expect: ok
---- MODULE ProofModules ----
EXTENDS TLAPS, FiniteSetTheorems, NaturalsInduction, SequenceTheorems, WellFoundedInduction,
        BagsTheorems, FunctionTheorems
THEOREM Trivially == 1 + 1 = 2
  BY SMT, Zenon, IsaM("blast")
Founded == IsWellFoundedOn({}, {})
====
