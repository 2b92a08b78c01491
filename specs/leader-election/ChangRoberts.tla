---------------------------- MODULE ChangRoberts -----------------------------
(***************************************************************************)
(* Leader election in a ring after Chang and Roberts: whoever wakes up     *)
(* sends its number around. A node passes on numbers that are higher than  *)
(* its own and swallows lower ones. Whose number comes home is the leader, *)
(* and sends that around, too. It shows messages in channels (one sequence *)
(* from each node to the next), and a property of the end: no matter how   *)
(* it got there, a ring at rest has a leader whom all know.                *)
(*                                                                         *)
(* The numbers have to be different: of twins with the highest number each *)
(* takes the number of the other for its own.                              *)
(*                                                                         *)
(* E. Chang, R. Roberts, An improved algorithm for decentralized           *)
(* extrema-finding in circular configurations of processes,                *)
(* Communications of the ACM, 1979.                                        *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANT Numbers \* the numbers of the nodes, a sequence around the ring

ASSUME Numbers \in Seq(Nat \ {0}) /\ Numbers # <<>>

Size == Len(Numbers)
Nodes == 1..Size

VARIABLES
  channel, \* the messages under way to each node, the oldest first
  awake,   \* who has sent its number
  leader   \* the number of the leader as each node knows it, or 0

vars == <<channel, awake, leader>>

-----------------------------------------------------------------------------
Following(n) == IF n = Size THEN 1 ELSE n + 1

Candidate(number) == [kind |-> "candidate", number |-> number]
Elected(number) == [kind |-> "elected", number |-> number]

Init == /\ channel = [n \in Nodes |-> <<>>]
        /\ awake = {}
        /\ leader = [n \in Nodes |-> 0]

\* A node wakes up by itself, at any time, unless a message has woken it.
WakeUp(n) ==
  /\ n \notin awake
  /\ awake' = awake \cup {n}
  /\ channel' = [channel EXCEPT ![Following(n)] = Append(@, Candidate(Numbers[n]))]
  /\ UNCHANGED leader

\* Takes the first message from the channel of a node and hands on all of `messages`, none or one.
\* In a ring of one node both happen to the same channel: the second update sees the first.
HandOn(n, messages) ==
  channel' = [channel EXCEPT ![n] = Tail(@), ![Following(n)] = @ \o messages]

ReceiveCandidate(n, number) ==
  /\ awake' = awake \cup {n}
  /\ CASE number > Numbers[n] ->
            HandOn(n, <<Candidate(number)>>) /\ UNCHANGED leader
       [] number = Numbers[n] ->
            /\ HandOn(n, <<Elected(number)>>)
            /\ leader' = [leader EXCEPT ![n] = number]
       [] OTHER ->
            \* A node that slept knows a better candidate: itself.
            /\ HandOn(n, IF n \in awake THEN <<>> ELSE <<Candidate(Numbers[n])>>)
            /\ UNCHANGED leader

ReceiveElected(n, number) ==
  /\ HandOn(n, IF number = Numbers[n] THEN <<>> ELSE <<Elected(number)>>)
  /\ leader' = [leader EXCEPT ![n] = number]
  /\ UNCHANGED awake

Receive(n) ==
  /\ channel[n] # <<>>
  /\ LET message == Head(channel[n])
     IN  CASE message.kind = "candidate" -> ReceiveCandidate(n, message.number)
           [] message.kind = "elected"   -> ReceiveElected(n, message.number)

Next == \E n \in Nodes : WakeUp(n) \/ Receive(n)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
Messages == {Candidate(Numbers[n]) : n \in Nodes} \cup {Elected(Numbers[n]) : n \in Nodes}

TypeOK ==
  /\ channel \in [Nodes -> Seq(Messages)]
  /\ awake \subseteq Nodes
  /\ leader \in [Nodes -> {0} \cup {Numbers[n] : n \in Nodes}]

Highest == CHOOSE number \in {Numbers[n] : n \in Nodes} :
             \A n \in Nodes : Numbers[n] <= number

HighestWins == \A n \in Nodes : leader[n] \in {0, Highest}

\* Those that know that they are the leader.
Leaders == {n \in Nodes : leader[n] = Numbers[n]}

OneLeader == \A m, n \in Leaders : m = n

\* How many messages are on the way to the first n nodes.
OnTheWay[n \in 0..Size] ==
  IF n = 0 THEN 0 ELSE OnTheWay[n - 1] + Len(channel[n])

\* Each node starts one message, and hands on no more than it takes.
FewMessages == OnTheWay[Size] <= Size

\* At rest nobody can take a step any more.
RestsWithLeader ==
  ~ENABLED Next => \A n \in Nodes : leader[n] = Highest

\* A property of steps: nobody changes its mind about who leads.
LeaderStays == [][\A n \in Nodes : leader[n] # 0 => leader'[n] = leader[n]]_vars

-----------------------------------------------------------------------------
\* Rings to choose from in a configuration.
SixNodes == <<3, 5, 1, 6, 2, 4>>
TwinsAhead == <<2, 3, 1, 3>>
OneNode == <<7>>
=============================================================================
