\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE NamesFromSeveralModules ----
\* Modules that extend the same modules can be extended together.
EXTENDS Naturals, Integers, Sequences, FiniteSets, TLC, Bags, SequencesExt, FiniteSetsExt, Functions
ASSUME FoldFunction(+, 0, <<1, 2>>) = SumSet(ToSet(<<1, 2>>))
====
