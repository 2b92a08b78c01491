\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StandardModuleAsInstance ----
\* Names with another prefix instead of EXTENDS.
S == INSTANCE Sequences
LOCAL INSTANCE Integers
F == INSTANCE FiniteSets
ASSUME S!Len(<<1, 2>>) = 2
ASSUME S!Append(<<1>>, 2) = <<1, 2>>
ASSUME S!\o(<<1>>, <<2>>) = <<1, 2>>
ASSUME F!Cardinality({1, 2}) = 2
ASSUME 1 + 1 = 2
====
