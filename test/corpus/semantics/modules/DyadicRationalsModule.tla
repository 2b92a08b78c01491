\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE DyadicRationalsModule ----
EXTENDS DyadicRationals
ASSUME IsDyadicRational(Half(One)) /\ IsDyadicRational(Zero)
ASSUME Add(Half(One), Half(One)) = One
ASSUME Add(Zero, Half(One)) = Half(One)
ASSUME PrettyPrint(Half(Half(One))) = "1/4"
ASSUME PrettyPrint(One) = "1" /\ PrettyPrint(Zero) = "0"
====
