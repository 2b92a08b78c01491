\* expect: ok
---- MODULE ReplaceableNames ----
\* Range and Len come with SequencesExt in some of its releases only.
EXTENDS SequencesExt
Range(f) == {f[a] : a \in DOMAIN f}
Long(s) == Len(s) > 3
====
