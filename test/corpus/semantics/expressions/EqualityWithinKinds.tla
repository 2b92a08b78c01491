\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE EqualityWithinKinds ----
EXTENDS Integers, TLC
\* Sets: order and repetition of the elements do not matter.
ASSUME {1, 2} = {2, 1, 1}
ASSUME 1..3 = {3, 2, 1}
ASSUME {} # {{}}
ASSUME 3..1 = {}
\* The cardinalities differ, so that no elements are compared.
ASSUME {1} # {"a", "b"}
ASSUME {} # {"a"}
\* Tuples of different lengths differ, whatever they contain.
ASSUME <<1>> # <<1, "a">>
ASSUME <<1>> # <<"a", 2>>
ASSUME <<1, 2>> # <<2, 1>>
\* Records with different fields differ, whatever they contain.
ASSUME [a |-> 1] # [b |-> "x"]
ASSUME [a |-> 1, b |-> 2] = [b |-> 2, a |-> 1]
\* Functions: first the domains, then the values.
ASSUME [i \in {1, 3} |-> i] # [i \in {1, 4} |-> "a"]
ASSUME [i \in {0} |-> i] = (0 :> 0)
ASSUME "a" # "b" /\ "a" = "a"
ASSUME TRUE # FALSE
ASSUME (1 = 1) = TRUE
====
