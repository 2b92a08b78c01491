-------------------------------- MODULE Paxos --------------------------------
(***************************************************************************)
(* Paxos for a single decision. There are numbered ballots, each with one  *)
(* proposal at most; a value is chosen when a quorum of acceptors voted    *)
(* for it in the same ballot. Before a ballot proposes anything, a quorum  *)
(* promises to stay out of all lower ballots, and tells what it voted for  *)
(* last; the vote in the highest ballot among those has to be proposed     *)
(* again. So no ballot can contradict a lower one that is chosen already,  *)
(* or might be yet.                                                        *)
(*                                                                         *)
(* It shows an algorithm without its messages: what was said once is       *)
(* remembered for ever, and who acts on it need not have heard all of it.  *)
(* And it shows a refinement whose abstract variable is an expression: the *)
(* decided values are those that the votes have chosen.                    *)
(*                                                                         *)
(* L. Lamport, The part-time parliament, ACM Transactions on Computer      *)
(* Systems, 1998.                                                          *)
(***************************************************************************)
EXTENDS Integers, FiniteSets, TLC

CONSTANTS
  Acceptors, \* who votes
  Values,    \* what may be chosen
  Nothing,   \* no value
  Ballots,   \* how many ballots there may be
  Stubborn   \* TRUE: proposals do not heed earlier votes. A bug

ASSUME /\ Nothing \notin Values
       /\ Ballots \in Nat
       /\ Stubborn \in BOOLEAN

VARIABLES
  promises, \* the promises that were given
  proposal, \* what each ballot proposes, or Nothing
  votes     \* the votes that were cast

vars == <<promises, proposal, votes>>

Numbers == 1..Ballots

\* Any two quorums have an acceptor in common.
Quorums == {group \in SUBSET Acceptors : 2 * Cardinality(group) > Cardinality(Acceptors)}

-----------------------------------------------------------------------------
Vote(acceptor, ballot, value) == [by |-> acceptor, ballot |-> ballot, value |-> value]

\* What stands for the last vote of who never voted.
NoVote == [ballot |-> 0, value |-> Nothing]

\* The element of a set of votes that is of the highest ballot.
Latest(some) == CHOOSE vote \in some : \A other \in some : other.ballot <= vote.ballot

LastVote(acceptor) ==
  Latest({NoVote} \cup {[ballot |-> vote.ballot, value |-> vote.value] :
                          vote \in {each \in votes : each.by = acceptor}})

\* The highest ballot that an acceptor has taken part in. It takes part in no lower one.
Highest(acceptor) ==
  LET ballots == {said.ballot : said \in {each \in promises \cup votes : each.by = acceptor}}
  IN  CHOOSE highest \in ballots \cup {0} : \A ballot \in ballots : ballot <= highest

-----------------------------------------------------------------------------
Init == /\ promises = {}
        /\ proposal = [ballot \in Numbers |-> Nothing]
        /\ votes = {}

Promise(acceptor, ballot) ==
  /\ ballot > Highest(acceptor)
  /\ promises' = promises \cup {[by     |-> acceptor,
                                 ballot |-> ballot,
                                 last   |-> LastVote(acceptor)]}
  /\ UNCHANGED <<proposal, votes>>

\* Whoever runs the ballot heard promises from a quorum; others may have been given, too.
Propose(ballot, quorum, value) ==
  LET heard == {promise \in promises : promise.ballot = ballot /\ promise.by \in quorum}
      latest == Latest({promise.last : promise \in heard})
  IN  /\ proposal[ballot] = Nothing
      /\ {promise.by : promise \in heard} = quorum
      /\ Stubborn \/ latest = NoVote \/ latest.value = value
      /\ proposal' = [proposal EXCEPT ![ballot] = value]
      /\ UNCHANGED <<promises, votes>>

\* To vote in a ballot, an acceptor need not have promised anything for it.
CastVote(acceptor, ballot) ==
  /\ proposal[ballot] # Nothing
  /\ ballot >= Highest(acceptor)
  /\ Vote(acceptor, ballot, proposal[ballot]) \notin votes
  /\ votes' = votes \cup {Vote(acceptor, ballot, proposal[ballot])}
  /\ UNCHANGED <<promises, proposal>>

Next ==
  \E ballot \in Numbers :
    \/ \E acceptor \in Acceptors : Promise(acceptor, ballot) \/ CastVote(acceptor, ballot)
    \/ \E quorum \in Quorums, value \in Values : Propose(ballot, quorum, value)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
LastVotes == {NoVote} \cup [ballot : Numbers, value : Values]

TypeOK ==
  /\ promises \subseteq [by : Acceptors, ballot : Numbers, last : LastVotes]
  /\ proposal \in [Numbers -> Values \cup {Nothing}]
  /\ votes \subseteq [by : Acceptors, ballot : Numbers, value : Values]

\* Votes are for what the ballot proposes.
OneValuePerBallot == \A vote \in votes : vote.value = proposal[vote.ballot]

Chosen ==
  {value \in Values :
     \E ballot \in Numbers, quorum \in Quorums :
       \A acceptor \in quorum : Vote(acceptor, ballot, value) \in votes}

Abstract == INSTANCE Consensus WITH decided <- Chosen

ReachesConsensus == Abstract!Spec

\* An invariant of the abstract spec, about what is chosen here.
OneValue == Abstract!OneValue

\* For SYMMETRY: neither acceptors nor values differ in anything but their name.
Interchangeable == Permutations(Acceptors) \cup Permutations(Values)
=============================================================================
