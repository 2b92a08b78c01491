\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SequencesExtSearch ----
EXTENDS SequencesExt, Integers
s == <<1, 2, 1, 2>>
ASSUME SelectInSeq(s, LAMBDA e : e = 2) = 2
ASSUME SelectInSeq(s, LAMBDA e : e = 5) = 0
ASSUME SelectLastInSeq(s, LAMBDA e : e = 1) = 3
ASSUME SelectInSubSeq(s, 2, 4, LAMBDA e : e = 1) = 3
ASSUME SelectLastInSubSeq(s, 1, 3, LAMBDA e : e = 2) = 2
ASSUME IsPrefix(<<1>>, s) /\ IsPrefix(s, s) /\ ~ IsPrefix(<<2>>, s)
ASSUME IsStrictPrefix(<<1, 2>>, s) /\ ~ IsStrictPrefix(s, s)
ASSUME IsSuffix(<<1, 2>>, s) /\ IsStrictSuffix(<<2>>, s)
ASSUME Prefixes(<<1, 2>>) = {<<>>, <<1>>, <<1, 2>>}
ASSUME Suffixes(<<1, 2>>) = {<<>>, <<2>>, <<1, 2>>}
ASSUME CommonPrefixes({<<1, 2>>, <<1, 3>>}) = {<<>>, <<1>>}
ASSUME LongestCommonPrefix({<<1, 2, 3>>, <<1, 2>>, <<1, 2, 4>>}) = <<1, 2>>
ASSUME IndexFirstSubSeq(<<2, 1>>, s) = 2
ASSUME ReplaceSubSeqAt(2, <<9>>, <<2, 1>>, s) = <<1, 9, 2>>
ASSUME ReplaceFirstSubSeq(<<9>>, <<1, 2>>, s) = <<9, 1, 2>>
ASSUME ReplaceAllSubSeqs(<<9>>, <<2>>, <<1, 2>>) = <<1, 9>>
ASSUME SubSeqs(<<1, 2>>) = {<<>>, <<1>>, <<2>>, <<1, 2>>}
ASSUME AllSubSeqs(<<1, 2>>) = {<<>>, <<1>>, <<2>>, <<1, 2>>}
====
