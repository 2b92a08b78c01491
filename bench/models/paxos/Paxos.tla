-------------------------------- MODULE Paxos --------------------------------
(***************************************************************************)
(* Paxos, after Lamport's specification of it: everything that was ever    *)
(* said is kept in one set of records. The state spaces of paxos.pml and   *)
(* paxos.m, where each possible message is a field, are the same.          *)
(***************************************************************************)
EXTENDS Integers, FiniteSets

CONSTANTS
  A, \* how many acceptors there are
  V, \* how many values there are
  B  \* how many ballots there are

Acceptors == 1..A
Values == 1..V
Ballots == 1..B
Quorums == {q \in SUBSET Acceptors : Cardinality(q) = A \div 2 + 1}

None == 0   \* no ballot, no value

VARIABLES
  maxBal,  \* the highest ballot that each acceptor takes part in
  maxVBal, \* the highest ballot in which each voted
  maxVal,  \* what it voted for
  msgs     \* all messages that were ever sent

Send(m) == msgs' = msgs \cup {m}

Init ==
  /\ maxBal = [a \in Acceptors |-> None]
  /\ maxVBal = [a \in Acceptors |-> None]
  /\ maxVal = [a \in Acceptors |-> None]
  /\ msgs = {}

Phase1a(b) ==
  /\ Send([type |-> "1a", bal |-> b])
  /\ UNCHANGED <<maxBal, maxVBal, maxVal>>

Phase1b(a) ==
  \E m \in msgs :
    /\ m.type = "1a"
    /\ m.bal > maxBal[a]
    /\ maxBal' = [maxBal EXCEPT ![a] = m.bal]
    /\ Send([type |-> "1b", acc |-> a, bal |-> m.bal, mbal |-> maxVBal[a], mval |-> maxVal[a]])
    /\ UNCHANGED <<maxVBal, maxVal>>

Phase2a(b, v) ==
  /\ ~\E m \in msgs : m.type = "2a" /\ m.bal = b
  /\ \E q \in Quorums :
       LET promises == {m \in msgs : m.type = "1b" /\ m.acc \in q /\ m.bal = b}
           voted == {m \in promises : m.mbal # None}
       IN  /\ \A a \in q : \E m \in promises : m.acc = a
           /\ \/ voted = {}
              \/ \E m \in voted : m.mval = v /\ \A other \in voted : other.mbal <= m.mbal
  /\ Send([type |-> "2a", bal |-> b, val |-> v])
  /\ UNCHANGED <<maxBal, maxVBal, maxVal>>

Phase2b(a) ==
  \E m \in msgs :
    /\ m.type = "2a"
    /\ m.bal >= maxBal[a]
    /\ maxBal' = [maxBal EXCEPT ![a] = m.bal]
    /\ maxVBal' = [maxVBal EXCEPT ![a] = m.bal]
    /\ maxVal' = [maxVal EXCEPT ![a] = m.val]
    /\ Send([type |-> "2b", acc |-> a, bal |-> m.bal, val |-> m.val])

Next ==
  \/ \E b \in Ballots : Phase1a(b) \/ \E v \in Values : Phase2a(b, v)
  \/ \E a \in Acceptors : Phase1b(a) \/ Phase2b(a)

VotedFor(a, b, v) == [type |-> "2b", acc |-> a, bal |-> b, val |-> v] \in msgs

Chosen(v) == \E b \in Ballots, q \in Quorums : \A a \in q : VotedFor(a, b, v)

OneValue == \A v, w \in Values : Chosen(v) /\ Chosen(w) => v = w
==============================================================================
