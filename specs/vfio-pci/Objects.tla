------------------------------ MODULE Objects ------------------------------
(* The knobs that tell the versions of the driver apart, the state, and     *)
(* what can be looked up in it.                                             *)
EXTENDS Locks, Scenarios

CONSTANTS
  Populate,             \* when PTEs are made: all of them in mmap(), or on a fault
  Remap,                \* a fault fills every PTE of the VMA, or the one that faulted
  Tracking,             \* how the driver finds the VMAs to zap
  Open,                 \* what vm_ops->open() does with the new VMA
  ForkOrder,            \* what dup_mmap() does first
  SplitFailsAfterOpen,  \* whether __split_vma() can fail after it has called open()
  FaultVmaLock,         \* how long the fault handler holds vma_lock
  FaultMemoryLock,      \* how the fault handler takes memory_lock
  ListedTest,           \* whether a fault on a listed VMA returns at once
  AddEntry,             \* when the fault handler lists the VMA
  UndoOnFailure,        \* whether a fault that fails after remap_pfn_range() zaps the VMA
  Disable,              \* how disable and reset get rid of the PTEs
  StillValidTest,       \* whether the zapper leaves an mm alone while its core is dumped
  CopyUnderLock         \* whether BAR read() copies to the user's buffer under memory_lock

ASSUME
  /\ Populate \in {"in-mmap", "on-fault"}
  /\ Remap \in {"whole-vma", "one-page"}
  /\ Tracking \in {"none", "vma_list", "i_mmap"}
  /\ Open \in {"nothing", "zap", "track"}
  /\ ForkOrder \in {"copy-then-open", "open-then-copy"}
  /\ FaultVmaLock \in {"never", "around-add", "until-add", "over-remap"}
  /\ FaultMemoryLock \in {"never", "trylock-first", "after-vma_lock"}
  /\ AddEntry \in {"never", "before-remap", "after-remap"}
  /\ Disable \in {"no-zap", "memory_lock-first", "memory_lock-last", "under-mmap_lock"}
  /\ {SplitFailsAfterOpen, ListedTest, UndoOnFailure, StillValidTest, CopyUnderLock}
       \subseteq BOOLEAN

ASSUME Open = "track" => Tracking = "vma_list"

\* The sketch that takes its own mmap_lock describes one device: it has no hot reset.
ASSUME Disable = "under-mmap_lock" => TheScenario.deviceCount = 1

VARIABLES
  mmapLocks,  \* mmap_lock of each address space
  mms,        \* the address spaces: mm_users, whether their threads run, whether a core dump
              \* is in progress, the addresses with a live PTE
  vmas,       \* the VMA structs
  devices,    \* the devices: the bit of the command register, their locks, and vma_list or
              \* i_mmap (in the order of a pass over it)
  tasks       \* the tasks: where each stands, and its variables

vars == << mmapLocks, mms, vmas, devices, tasks >>

VmaStates ==
  {"unused",
   "new",         \* allocated, in no address space yet
   "linked",      \* faults find it
   "detached",    \* no fault finds it any more, it is being torn down
   "torn down",   \* its page tables are freed
   "freed"}

TypeOK ==
  /\ DOMAIN mmapLocks = Mms
  /\ mms \in [Mms -> [users : 0 .. 6, running : BOOLEAN, dumping : BOOLEAN,
                      ptes : SUBSET (0 .. 3)]]
  /\ vmas \in [Vmas -> [state : VmaStates, mm : Mms, dev : Devices, pages : SUBSET (0 .. 3)]]
  /\ DOMAIN devices = Devices
  /\ DOMAIN tasks = Tasks

(***************************************************************************)
(* VMAs. Where one of several is looked for, it is in the order of names.  *)
(* (`all` is vmas, or vmas as a step leaves them.)                         *)
(***************************************************************************)
VmasIn(all, mm, state) ==
  SelectSeq(VmaNames, LAMBDA v : all[v].mm = mm /\ all[v].state = state)

IsLinked(v, mm) == vmas[v].mm = mm /\ vmas[v].state = "linked"
LinkedVmas(mm) == {v \in Vmas : IsLinked(v, mm)}

MappedPages(mm) == UNION {vmas[v].pages : v \in LinkedVmas(mm)}

VmasAt(mm, address) == {v \in LinkedVmas(mm) : address \in vmas[v].pages}

UnusedVmas == SelectSeq(VmaNames, LAMBDA v : vmas[v].state = "unused")
CanAllocate == UnusedVmas # << >>

HasLivePte(v) == mms[vmas[v].mm].ptes \cap vmas[v].pages # {}

(***************************************************************************)
(* Lists of VMAs.                                                          *)
(***************************************************************************)
IsOn(list, v) == \E i \in DOMAIN list : list[i] = v
IndexOf(list, v) ==
  CHOOSE i \in DOMAIN list : list[i] = v /\ \A j \in 1 .. i - 1 : list[j] # v

RemoveFirst(list, v) ==
  IF IsOn(list, v)
  THEN SubSeq(list, 1, IndexOf(list, v) - 1) \o SubSeq(list, IndexOf(list, v) + 1, Len(list))
  ELSE list

InsertAfter(list, v, new) ==
  SubSeq(list, 1, IndexOf(list, v)) \o << new >> \o SubSeq(list, IndexOf(list, v) + 1, Len(list))

IsListed(v) == IsOn(devices[vmas[v].dev].vmaList, v)
=============================================================================
