\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE SequencesModule ----
EXTENDS Sequences, Integers
s == <<5, 6, 7>>
ASSUME Len(s) = 3 /\ Len(<<>>) = 0
ASSUME Head(s) = 5 /\ Tail(s) = <<6, 7>> /\ Tail(<<1>>) = <<>>
ASSUME Append(s, 8) = <<5, 6, 7, 8>>
ASSUME s \o <<8>> = s \circ <<8>>
ASSUME <<>> \o s = s /\ s \o <<>> = s
ASSUME SubSeq(s, 2, 3) = <<6, 7>>
ASSUME SubSeq(s, 2, 2) = <<6>>
ASSUME SubSeq(s, 3, 2) = <<>>
ASSUME SubSeq(s, 1, 0) = <<>>
ASSUME SelectSeq(<<1, 2, 3, 4>>, LAMBDA e : e % 2 = 0) = <<2, 4>>
ASSUME SelectSeq(<<>>, LAMBDA e : TRUE) = <<>>
ASSUME s \in Seq(Nat) /\ <<>> \in Seq({}) /\ <<1, 8>> \notin Seq(1..5)
ASSUME <<<<1>>, <<>>>> \in Seq(Seq({1}))
ASSUME DOMAIN s = 1..3
ASSUME [s EXCEPT ![2] = 0] = <<5, 0, 7>>
ASSUME Append(<<>>, <<>>) = <<<<>>>>
====
