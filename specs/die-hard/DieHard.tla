------------------------------- MODULE DieHard -------------------------------
(***************************************************************************)
(* Measuring water with jugs that have no marks, as in the film Die Hard   *)
(* 3. It shows that a puzzle is a spec with a false claim: the invariant   *)
(* NotSolved says that no jug ever holds the goal, and the shortest        *)
(* counterexample is the recipe. With other jugs the claim is true, and    *)
(* the invariant OnlyMultiples tells why.                                  *)
(*                                                                         *)
(* The fountain and the ground are vessels like the jugs: one never runs   *)
(* dry, the other never is full. So there is a single action, to pour.     *)
(***************************************************************************)
EXTENDS Integers

CONSTANTS
  Capacity, \* how many gallons each jug holds: a function on the jugs
  Goal      \* how many gallons to measure

Jugs == DOMAIN Capacity

ASSUME /\ Capacity \in [Jugs -> 1..999]
       /\ Goal \in Nat
       /\ Jugs \cap {"fountain", "ground"} = {}

VARIABLE
  water \* how many gallons are in each jug

-----------------------------------------------------------------------------
Smaller(a, b) == IF a < b THEN a ELSE b

\* More than fits into any jug, so that a jug at the fountain is always filled.
Plenty == 1000

Available(vessel) == IF vessel \in Jugs THEN water[vessel] ELSE Plenty

Room(vessel) == IF vessel \in Jugs THEN Capacity[vessel] - water[vessel] ELSE Plenty

-----------------------------------------------------------------------------
Init == water = [jug \in Jugs |-> 0]

\* Without marks one has to pour until a vessel is empty or the other is full.
Pour(from, to) ==
  LET poured == Smaller(Available(from), Room(to))
  IN  water' = [jug \in Jugs |-> CASE jug = from -> water[jug] - poured
                                   [] jug = to   -> water[jug] + poured
                                   [] OTHER      -> water[jug]]

Next ==
  \E jug \in Jugs :
    \/ Pour("fountain", jug)
    \/ Pour(jug, "ground")
    \/ \E other \in Jugs \ {jug} : Pour(jug, other)

Spec == Init /\ [][Next]_water

-----------------------------------------------------------------------------
TypeOK == \A jug \in Jugs : water[jug] \in 0..Capacity[jug]

NotSolved == \A jug \in Jugs : water[jug] # Goal

\* Euclid's algorithm for the greatest common divisor.
RECURSIVE Divisor(_, _)
Divisor(a, b) == IF b = 0 THEN a ELSE Divisor(b, a % b)

\* The greatest number that divides the capacities of all jugs of a set.
RECURSIVE CommonDivisor(_)
CommonDivisor(jugs) ==
  IF jugs = {}
  THEN 0
  ELSE LET jug == CHOOSE one \in jugs : TRUE
       IN  Divisor(Capacity[jug], CommonDivisor(jugs \ {jug}))

\* What divides all capacities divides whatever is poured.
OnlyMultiples == \A jug \in Jugs : water[jug] % CommonDivisor(Jugs) = 0

-----------------------------------------------------------------------------
\* Jugs to measure with. A configuration cannot spell a function, but name one.
ThreeAndFive == [small |-> 3, big |-> 5]
ThreeAndSix == [small |-> 3, big |-> 6]
SixTenFifteen == [small |-> 6, middle |-> 10, big |-> 15]
=============================================================================
