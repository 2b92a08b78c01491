\* expect: ok
---- MODULE CommunityModules ----
EXTENDS SequencesExt, FiniteSetsExt, Folds, Bitwise, CSV, IOUtils, Combinatorics, DyadicRationals,
        VectorClocks, Statistics, SVG, Relation, BagsExt
G == INSTANCE Graphs
U == INSTANCE UndirectedGraphs
F == INSTANCE Functions
Used == <<
  FoldSeq(LAMBDA a, b : a, 0, <<1>>), Max({1}), Quantify({1}, LAMBDA a : TRUE), 1 & 2, 1 ^^ 2,
  CSVWrite("%1$s", <<1>>, "file"), IOEnv, factorial[3], One, G!Roots(G!EmptyGraph),
  U!ConnectedComponents(1), F!Range(<<1>>), Text(1, 2, "three", [a |-> "b"]), IsReflexive({}, {})>>
====
