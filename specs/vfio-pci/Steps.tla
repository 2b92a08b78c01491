------------------------------- MODULE Steps -------------------------------
(* How the code of a task is written. A task stands at a step, named by the *)
(* functions around it and its own label: << "access", "find_vma" >>. Each  *)
(* action is one step of one task. What a function does after a step, up to *)
(* the next one, belongs to it: nothing comes in between.                   *)
(*                                                                          *)
(* A function has an action, with all of its steps, and an operator that    *)
(* begins it. Both get the path to the call, so each call is a place of its *)
(* own, and the action gets Then(me): the task as it goes on when the       *)
(* function has returned.                                                   *)
EXTENDS Objects

FirstDevice == DeviceNames[1]

(* A task of the parent before its first step. *)
NewTask ==
  [at      |-> << >>,
   mm      |-> "parent",      \* its own address space
   target  |-> None,          \* another address space that it works on
   vma     |-> None,          \* the VMA in hand
   copy    |-> None,          \* the new one that is made of it
   walking |-> None,          \* the VMA whose page tables it walks in order to zap them
   dev     |-> FirstDevice,
   address |-> None,
   result  |-> "ok",          \* how the function that it is in will end
   left    |-> 0,             \* accesses that it will still make
   todo    |-> << >>]         \* device operations that it will still do

At(t, path) == tasks[t].at = path
To(me, path) == [me EXCEPT !.at = path]

\* At a step of a function, or of one that it calls: elsewhere its steps need not be tried.
Inside(t, path) ==
  LET at == tasks[t].at IN Len(at) > Len(path) /\ SubSeq(at, 1, Len(path)) = path

Becomes(t, me) == tasks' = [tasks EXCEPT ![t] = me]
Goes(t, path) == Becomes(t, To(tasks[t], path))

Finished(me) == To(me, << "finished" >>)
Died(me) == To(me, << "died" >>)

HasFinished(t) == At(t, << "finished" >>)
HasDied(t) == At(t, << "died" >>)

(* What a step changes of the state that all tasks share: one thing, or     *)
(* nothing.                                                                 *)
SetMmapLock(mm, lock) ==
  mmapLocks' = [mmapLocks EXCEPT ![mm] = lock] /\ UNCHANGED << mms, vmas, devices >>
SetMm(mm, value) ==
  mms' = [mms EXCEPT ![mm] = value] /\ UNCHANGED << mmapLocks, vmas, devices >>
SetVma(v, value) ==
  vmas' = [vmas EXCEPT ![v] = value] /\ UNCHANGED << mmapLocks, mms, devices >>
SetDevice(d, value) ==
  devices' = [devices EXCEPT ![d] = value] /\ UNCHANGED << mmapLocks, mms, vmas >>
SetNothing == UNCHANGED << mmapLocks, mms, vmas, devices >>

(* zap_vma_ptes(): clears the PTEs of the VMA's range. *)
ZapVma(v) == SetMm(vmas[v].mm, [mms[vmas[v].mm] EXCEPT !.ptes = @ \ vmas[v].pages])

SetVmaState(v, state) == SetVma(v, [vmas[v] EXCEPT !.state = state])

(* The step that ends all of what may fail: with no memory, or without. *)
MayFail(what) == IF CanFail(what) THEN {FALSE, TRUE} ELSE {FALSE}
Failing(me, fails) == IF fails THEN [me EXCEPT !.result = "error"] ELSE me
=============================================================================
