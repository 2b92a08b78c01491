\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE TLCVarious ----
EXTENDS TLC, Integers
ASSUME JavaTime > 1000000000
ASSUME RandomElement({7}) = 7
ASSUME RandomElement(1..100) \in 1..100
ASSUME TLCEval({x \in 1..3 : TRUE}) = 1..3
ASSUME TLCEval(<<1>>) = <<1>>
ASSUME 1 \in Any /\ {} \in Any /\ "a" \in Any
====
