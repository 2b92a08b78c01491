\* expect: ok
\* checks: SPECIFICATION Spec INVARIANTS TypeOK Agreement
\* checks: CONSTANTS Managers = {m1, m2, m3}
\* verdict: ok
\* exit: 0
\* generated: 683
\* distinct: 187
\* depth: 8
---- MODULE Messages ----
\* A vote of all managers; messages are a set that only grows.
CONSTANT Managers
VARIABLES state, decision, messages
vars == <<state, decision, messages>>
Message == [type : {"yes", "no"}, from : Managers] \cup [type : {"commit", "abort"}]
Init == /\ state = [m \in Managers |-> "open"]
        /\ decision = "none"
        /\ messages = {}
Send(message) == messages' = messages \cup {message}
Vote(m) == /\ state[m] = "open"
           /\ \E vote \in {"yes", "no"} :
                /\ Send([type |-> vote, from |-> m])
                /\ state' = [state EXCEPT ![m] = vote]
           /\ UNCHANGED decision
Decide == /\ decision = "none"
          /\ \/ /\ \A m \in Managers : [type |-> "yes", from |-> m] \in messages
                /\ decision' = "commit"
             \/ /\ \E message \in messages : message.type = "no"
                /\ decision' = "abort"
          /\ Send([type |-> decision'])
          /\ UNCHANGED state
Learn(m) == /\ \E type \in {"commit", "abort"} :
                 /\ [type |-> type] \in messages
                 /\ state' = [state EXCEPT ![m] = type]
            /\ UNCHANGED <<decision, messages>>
Spec == Init /\ [][Decide \/ \E m \in Managers : Vote(m) \/ Learn(m)]_vars
TypeOK == messages \subseteq Message
Agreement == ~ \E m, n \in Managers : state[m] = "commit" /\ state[n] = "abort"
====
