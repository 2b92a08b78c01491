\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Told INVARIANT Low CONSTRAINT Near POSTCONDITION Post
\* verdict: violation Low
\* exit: 12
\* generated: 9
\* distinct: 8
\* depth: 3
---- MODULE TLCBehaviors ----
\* The behavior up to the state at hand, the one that violates a property, and
\* the parts of the specification. The action of a state is not kept.
EXTENDS TLC, TLCExt, Integers, Sequences
VARIABLES x, y
Init == x = 1 /\ y = 0
Add(n) == x' = x + n /\ y' = n
Reset == x' = 0 /\ y' = 0
Next == (\E n \in {1, 2} : Add(n)) \/ Reset
Told == /\ Trace[Len(Trace)] = [x |-> x, y |-> y]
        /\ Trace[1] = [x |-> 1, y |-> 0]
        /\ \A i \in 2..Len(Trace) : Trace[i].x \in {Trace[i - 1].x + Trace[i].y, 0}
        /\ Len(Trace) = TLCGet("level")
        /\ TLCGet("action").name = "UnnamedAction"
Low == x < 5
Near == x < 9
State(i, u, v) == <<i, [x |-> u, y |-> v]>>
Place(line, from, to) ==
    [beginLine |-> line, endLine |-> line, beginColumn |-> from, endColumn |-> to,
     module |-> "TLCBehaviors"]
Added == [name |-> "Add", context |-> [n |-> 2], parameters |-> <<"n">>,
          location |-> Place(14, 11, 30)]
Post ==
    /\ CounterExample.state = {State(1, 1, 0), State(2, 3, 2), State(3, 5, 2)}
    /\ CounterExample.action = {<<State(1, 1, 0), Added, State(2, 3, 2)>>,
                                <<State(2, 3, 2), Added, State(3, 5, 2)>>}
    /\ ToTrace(CounterExample)[2] = [x |-> 3, y |-> 2]
    /\ TLCGet("spec").inits = {[name |-> "Init", location |-> Place(13, 9, 22)]}
    /\ TLCGet("spec").constraints = {[name |-> "Near", location |-> Place(23, 1, 13)]}
    /\ {a.name : a \in TLCGet("spec").actions} = {"Add", "Reset"}
    /\ {i.name : i \in TLCGet("spec").invariants} = {"Told", "Low"}
    /\ TLCGet("spec").temporals = {}
====
