\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StringsAsSequences ----
\* Strings are atoms, but some operators on sequences know them.
EXTENDS Integers, Sequences
ASSUME Len("abc") = 3
ASSUME Len("") = 0
ASSUME "abc" \o "def" = "abcdef"
ASSUME "" \o "a" = "a"
ASSUME SubSeq("abcd", 2, 3) = "bc"
ASSUME Tail("abc") = "bc"
ASSUME Len("a\"b\\") = 4
ASSUME Len("\t\n") = 2
ASSUME "a" \in {"a", "b"}
ASSUME "a" # "A"
====
