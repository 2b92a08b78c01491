\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE QuorumModule ----
EXTENDS Quorum
ASSUME QuorumSystem({1}) = {{{1}}}
ASSUME QuorumSystem({1, 2}) = {{{1, 2}}, {{1}, {1, 2}}, {{2}, {1, 2}}}
====
