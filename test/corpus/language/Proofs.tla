\* expect: ok
---- MODULE Proofs ----
EXTENDS Integers
CONSTANT S
VARIABLE x
Op(a) == a
THEOREM Obvious == TRUE
OBVIOUS
THEOREM Omitted == TRUE
PROOF OMITTED
THEOREM By == TRUE
  BY Obvious, Omitted, 1 + 1 = 2, MODULE Integers DEF Op, MODULE Integers
THEOREM Only == TRUE
  BY ONLY Obvious
THEOREM Steps == \A a \in S : \E b : a = b
PROOF
  <1>1. SUFFICES ASSUME NEW a \in S PROVE \E b : a = b
    OBVIOUS
  <1>2. DEFINE P(c) == c = a
               Q == P(1)
               c ++ d == c
  <1> Q2 == Q
  <1>3. HAVE a = a
  <1>4. TAKE b \in S, <<d, e>> \in S \X S
  <1>5. TAKE f, g
  <1>6. WITNESS a \in S, a
  <1>7. PICK h \in S : h = a
    BY <1>1
  <1>8. PICK i, j : i = j
    <2>1. 1 = 1
    <2>. QED
      BY <2>1, <1>7
  <1>9. CASE a = 1
    <2> CASE TRUE
      OBVIOUS
    <2> USE <1>1 DEF Op
    <2> HIDE DEF Op
    <2> QED
  <1>10a. INSTANCE Naturals
  <1>11. ASSUME a = 1, NEW k PROVE k = k
    PROOF BY <1>9
  <1>12. /\ a = 1
         /\ a = 2
    <*> a = 3
      <+> a = 4
      <+> QED
    <*> QED
  <1>q. QED
    BY <1>11, <1>12!1 DEFS Op, P
Next == x' = Op(1)
====
