\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT TypeOK
\* verdict: ok
\* exit: 0
\* generated: 482433
\* distinct: 47413
\* depth: 19
---- MODULE FewBits ----
\* Guards and values that few bits of a state decide, in each way that a place can be named.
EXTENDS Naturals, Sequences, FiniteSets

VARIABLES pc, level, box, seen

Procs == 1..2
Letters == {"a", "b"}

Below(p, q) == level[p] < level[q]
Sum(p, q) == level[p] + level[q]
Fits(p) == Len(box[p].log) < 2
Has(p, e) == e \in seen[p]
First(p) == Head(box[p].log)
Alone(p) == \A q \in Procs \ {p} : pc[q] = "idle" \/ Cardinality(seen[q]) < 2

TypeOK ==
  /\ pc \in [Procs -> {"idle", "busy"}]
  /\ level \in [Procs -> 0..2]
  /\ \A p \in Procs : Len(box[p].log) <= 2 /\ box[p].tag \in {"none", "some"}
  /\ seen \in [Procs -> SUBSET Letters]

Init ==
  /\ pc = [p \in Procs |-> "idle"]
  /\ level = [p \in Procs |-> 0]
  /\ box = [p \in Procs |-> [log |-> <<>>, tag |-> "none"]]
  /\ seen = [p \in Procs |-> {}]

Start(p, q) ==
  /\ pc[p] = "idle"
  /\ ~Below(p, q)
  /\ pc' = [pc EXCEPT ![p] = "busy"]
  /\ UNCHANGED <<level, box, seen>>

Rise(p) ==
  /\ pc[p] = "busy"
  /\ Sum(p, 3 - p) < 2
  /\ level' = [level EXCEPT ![p] = @ + 1]
  /\ UNCHANGED <<pc, box, seen>>

Log(p, e) ==
  /\ Fits(p)
  /\ box' = [box EXCEPT ![p].log = Append(@, e), ![p].tag = IF Has(p, e) THEN "some" ELSE @]
  /\ UNCHANGED <<pc, level, seen>>

Note(p) ==
  /\ ~Fits(p)
  /\ seen' = [seen EXCEPT ![p] = @ \cup {First(p)}]
  /\ box' = [box EXCEPT ![p].log = Tail(@)]
  /\ UNCHANGED <<pc, level>>

Fall(p) ==
  /\ Alone(p)
  /\ \E e \in Letters :
       /\ Has(p, e)
       /\ level' = [level EXCEPT ![p] = IF Has(3 - p, e) THEN 0 ELSE CHOOSE n \in 0..3 : n >= @]
       /\ pc' = [pc EXCEPT ![p] = IF Sum(p, 3 - p) > 1 THEN "idle" ELSE @]
       /\ UNCHANGED <<box, seen>>

\* Whose level is read depends on the state.
Follow(p) ==
  /\ box[p].log # <<>>
  /\ level' = [level EXCEPT ![p] = level[1 + (level[p] % 2)]]
  /\ box' = [box EXCEPT ![p] = [log |-> <<First(p)>>, tag |-> @.tag]]
  /\ UNCHANGED <<pc, seen>>

\* The place of the next state that is read has changed already.
Forget(p) ==
  /\ seen' = [seen EXCEPT ![p] = {}, ![p] = @ \cup {e \in Letters : e \in seen[3 - p]}]
  /\ pc' = [pc EXCEPT ![p] = IF Cardinality(seen'[p]) = 2 THEN "busy" ELSE @]
  /\ UNCHANGED <<level, box>>

Next ==
  \/ \E p, q \in Procs : p # q /\ Start(p, q)
  \/ \E p \in Procs :
       \/ Rise(p) \/ Note(p) \/ Fall(p) \/ Follow(p) \/ Forget(p)
       \/ \E e \in Letters : Log(p, e)
====
