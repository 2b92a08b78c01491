\* expect: ok
---- MODULE StandardModules ----
EXTENDS RealTime, Sequences, FiniteSets, Bags, TLC, TLCExt, Randomization, Json
Used == <<
  Real, -1 / 2, Infinity, now, Len(<<1>>), SelectSeq(<<1>>, LAMBDA a : a > 0), Cardinality({1}),
  EmptyBag (+) EmptyBag, EmptyBag \sqsubseteq EmptyBag, 1 :> 2 @@ 3 :> 4, TLCGet("level"),
  SortSeq(<<1>>, <), Trace, RandomSubset(1, {1}), ToJson(1)>>
Timed == RTnow(<<>>) /\ RTBound(TRUE, <<>>, 1, 2)
====
