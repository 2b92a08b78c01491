\* expect: ok
---- MODULE ChainedInstances ----
\* Needs InstanceBase and InstanceMiddle.
VARIABLE v
Middle(w) == INSTANCE InstanceMiddle WITH state <- w
Direct == INSTANCE InstanceMiddle WITH state <- v
Chained == Middle(v)!Base(3)!Add(1) /\ Direct!Base(4)!Init
====
