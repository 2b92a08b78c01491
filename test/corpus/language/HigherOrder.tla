\* expect: ok
---- MODULE HigherOrder ----
EXTENDS Integers
CONSTANT F(_)
Apply(Op(_), a) == Op(a)
Combine(_ ++ _, a, b) == a ++ b
Twice(Op(_), a) == Apply(LAMBDA b : Op(Op(b)), a)
Arguments == <<
  Apply(F, 1),
  Apply(-., 1),
  Apply(LAMBDA a : a + 1, 1),
  Combine(+, 1, 2),
  Combine( *, 1, 2),
  Combine(LAMBDA a, b : <<a, b>>, 1, 2),
  Twice(LAMBDA a : a, 1)>>
Bullets == Apply(F, /\ TRUE
                    /\ FALSE)
====
