------------------------------ MODULE Trivial --------------------------------
(* A counter that goes round: what a run costs when there is nothing to do.  *)
EXTENDS Naturals

CONSTANT N

VARIABLE count

Init == count = 0
Next == count' = (count + 1) % (N + 1)
TypeOK == count \in 0..N
==============================================================================
