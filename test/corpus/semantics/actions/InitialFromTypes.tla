\* expect: ok
\* checks: INIT TypeOK NEXT Next INVARIANT TypeOK
\* verdict: ok
\* exit: 0
\* generated: 256
\* distinct: 128
\* depth: 1
---- MODULE InitialFromTypes ----
EXTENDS Integers
VARIABLES f, r, s, t
TypeOK == /\ f \in [1..2 -> BOOLEAN]
          /\ r \in [a : 1..2, b : {"on", "off"}]
          /\ s \in SUBSET {1, 2}
          /\ t \in {5} \X {6, 7}
Next == UNCHANGED <<f, r, s, t>>
====
