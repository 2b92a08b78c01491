---------------------------- MODULE RiverCrossing ----------------------------
(***************************************************************************)
(* The riddle of the ferryman, the wolf, the goat and the cabbage, which   *)
(* was known to Alcuin of York: all have to cross a river in a boat for    *)
(* the ferryman and one more, and nobody may be left alone with what likes *)
(* to eat it. Like every puzzle it is solved by the counterexample to the  *)
(* claim that it cannot be solved, NotSolved.                              *)
(*                                                                         *)
(* It also shows what VIEW is for. The variable `trips` tells the story so *)
(* far and plays no part in it. It would make infinitely many states of    *)
(* ten; with the view Places, states that differ in their story only count *)
(* as one. And it shows ALIAS: the trace shows Picture instead of states.  *)
(***************************************************************************)
EXTENDS FiniteSets, Naturals, Sequences

CONSTANTS
  Cargo, \* who and what the ferryman takes across
  Likes, \* pairs <<eater, food>>
  Seats  \* how many of the cargo fit into the boat

ASSUME /\ Likes \subseteq Cargo \X Cargo
       /\ Seats \in Nat
       /\ "ferryman" \notin Cargo

VARIABLES
  bank, \* on which bank each is
  trips \* what the ferryman had with him on each trip: a history

vars == <<bank, trips>>

Banks == {"this", "other"}
Everybody == Cargo \cup {"ferryman"}

-----------------------------------------------------------------------------
Opposite(side) == CHOOSE other \in Banks : other # side

On(side) == {one \in Everybody : bank[one] = side}

\* Whoever shares a bank with food has the ferryman there, too.
NobodyEaten ==
  \A <<eater, food>> \in Likes :
    bank[eater] = bank[food] => bank["ferryman"] = bank[eater]

-----------------------------------------------------------------------------
Init == /\ bank = [one \in Everybody |-> "this"]
        /\ trips = <<>>

\* NobodyEaten' is NobodyEaten of the next state: a careful ferryman looks ahead.
Cross(load) ==
  /\ load \subseteq On(bank["ferryman"])
  /\ Cardinality(load) <= Seats
  /\ bank' = [one \in Everybody |-> IF one \in load \cup {"ferryman"}
                                    THEN Opposite(bank[one])
                                    ELSE bank[one]]
  /\ NobodyEaten'
  /\ trips' = Append(trips, load)

Next == \E load \in SUBSET Cargo : Cross(load)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK == /\ bank \in [Everybody -> Banks]
          /\ trips \in Seq(SUBSET Cargo)

NotSolved == On("other") # Everybody

\* Each trip takes the ferryman, and him for sure, to the other side.
FerrymanRows ==
  bank["ferryman"] = IF Len(trips) % 2 = 0 THEN "this" ELSE "other"

\* The view of the configurations: what decides how things go on.
Places == bank

\* A state as a reader of the solution wants to see it.
Picture == [trip  |-> Len(trips),
            load  |-> IF trips = <<>> THEN {} ELSE trips[Len(trips)],
            this  |-> On("this"),
            other |-> On("other")]

-----------------------------------------------------------------------------
\* Tastes to choose from in a configuration.
WolfAndGoat == {<<"wolf", "goat">>, <<"goat", "cabbage">>}
WolfAndHungryGoat == WolfAndGoat \cup {<<"goat", "lettuce">>}
=============================================================================
