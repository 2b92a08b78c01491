\* expect: warning ambiguous-import 5:25
\* expect: warning ambiguous-import 5:25
---- MODULE AmbiguousImport ----
\* Needs AmbiguousFirst and AmbiguousSecond.
EXTENDS AmbiguousFirst, AmbiguousSecond
Uses == N = Op
====
