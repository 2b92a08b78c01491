------------------------------- MODULE Zapper -------------------------------
(* The task that works on the device: one of the scenario's sequences of    *)
(* operations, kept in `todo`.                                              *)
EXTENDS HotReset

StartOperation(me, operation) ==
  CASE operation \in {"disable", "reset"} -> StartExclusively(me, operation)
    [] operation = "enable" -> StartEnable(me)
    [] operation = "hot reset" -> StartHotReset(me)

NextOperation(t, me) ==
  IF me.todo = << >>
  THEN EndOfTask(t, me)
  ELSE StartOperation([me EXCEPT !.todo = Tail(@)], Head(me.todo))

TheOnly(set) == CHOOSE element \in set : set = {element}
HasSeveral(set) == \E a, b \in set : a # b

StartZapper(t, me) ==
  IF HasSeveral(TheScenario.deviceOperations)
  THEN To(me, << "ioctl" >>)
  ELSE NextOperation(t, [me EXCEPT !.todo = TheOnly(TheScenario.deviceOperations)])

ZapperStep(t) ==
  LET next(m) == NextOperation(t, m) IN
  \/ /\ At(t, << "ioctl" >>)
     /\ SetNothing
     /\ \E sequence \in TheScenario.deviceOperations :
          Becomes(t, NextOperation(t, [tasks[t] EXCEPT !.todo = sequence]))
  \/ Exclusively(t, "disable", next)
  \/ Exclusively(t, "reset", next)
  \/ Enable(t, next)
  \/ HotReset(t, next)
=============================================================================
