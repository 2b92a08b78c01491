\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT NotBoth PROPERTY Kept CONSTRAINT Few CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 44513
\* distinct: 5536
\* depth: 14
---- MODULE LearnedSteps ----
\* Steps over records, functions and sets of which they use but a part, and a part of what they make.
EXTENDS Naturals, FiniteSets

VARIABLES tasks, held, count, flag

Ids == {"a", "b"}

Init ==
  /\ tasks = [t \in Ids |-> [at |-> "idle", n |-> 0, seen |-> {}]]
  /\ held = {}
  /\ count = 0
  /\ flag = FALSE

To(me, at) == [me EXCEPT !.at = at]

\* Passes by a value that no state has.
Begin(t) ==
  LET me == tasks[t] IN
  /\ me.at = "idle"
  /\ tasks' = [tasks EXCEPT ![t] = To(To(me, "between"), "busy")]
  /\ UNCHANGED <<held, count, flag>>

\* The last update of a key counts, also where it gives back what was there.
End(t) ==
  /\ tasks[t].at = "busy"
  /\ tasks' = [[tasks EXCEPT ![t].n = 9] EXCEPT ![t] = To(tasks[t], "idle")]
  /\ UNCHANGED <<held, count, flag>>

Undo(t) ==
  /\ tasks[t].at = "busy"
  /\ flag
  /\ tasks' = [[tasks EXCEPT ![t].n = 9] EXCEPT ![t].n = tasks[t].n]
  /\ flag' = FALSE
  /\ UNCHANGED <<held, count>>

\* One record in place of another.
Copy(t, u) ==
  /\ t # u
  /\ tasks[t].at = "busy"
  /\ tasks' = [tasks EXCEPT ![u] = tasks[t]]
  /\ UNCHANGED <<held, count, flag>>

See(t) ==
  /\ tasks[t].n < 2
  /\ tasks' = [tasks EXCEPT ![t].n = @ + 1, ![t].seen = (@ \cup {count}) \ {7}]
  /\ UNCHANGED <<held, count, flag>>

\* A set with more elements, and without one that is never there.
Take(t) ==
  /\ t \notin held
  /\ held' = (held \cup {t}) \ {"nobody"}
  /\ UNCHANGED <<tasks, count, flag>>

\* What is asked of the next state is a part of it.
Give(t) ==
  /\ held' = held \ {t}
  /\ "b" \in held'
  /\ count' = IF t \in held THEN count ELSE 0
  /\ UNCHANGED <<tasks, flag>>

\* A value that may be there already, and one that is.
Reset ==
  /\ count' = 0
  /\ flag' = flag
  /\ UNCHANGED <<tasks, held>>

\* What stays unchanged is read again.
Next3 ==
  /\ count < 2
  /\ UNCHANGED <<tasks, held>>
  /\ count' = count + 1
  /\ flag' = (Cardinality(held') = 2)

\* Steps that are possible are states of their own.
WhenPossible ==
  /\ ENABLED (Begin("a") /\ count' = count /\ count' = 1)
  /\ ~flag
  /\ flag' = TRUE
  /\ UNCHANGED <<tasks, held, count>>

Next ==
  \/ \E t \in Ids : Begin(t) \/ End(t) \/ Undo(t) \/ See(t) \/ Take(t) \/ Give(t)
  \/ \E t, u \in Ids : Copy(t, u)
  \/ Reset
  \/ Next3
  \/ WhenPossible

Few == tasks["a"].n + tasks["b"].n + count <= 4
NotBoth == \A t \in Ids : 2 \in tasks[t].seen => tasks[t].n > 0
Kept == [][count' < count => count' = 0]_count
Spec == Init /\ [][Next]_<<tasks, held, count, flag>>
====
