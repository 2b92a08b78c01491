\* expect: error missing-substitution 12:16
\* expect: error duplicate-substitution 13:41
\* expect: error invalid-substitution 14:30
\* expect: error missing-substitution 14:16
\* expect: error invalid-substitution 15:53
\* expect: error operator-expected 16:59
\* expect: error wrong-arity 17:59
---- MODULE Substitutions ----
EXTENDS Naturals
VARIABLE x
CONSTANT Op(_)
I1 == INSTANCE BasePart WITH Size <- 1
I2 == INSTANCE BasePart WITH Size <- 1, Size <- 2, state <- x
I3 == INSTANCE BasePart WITH Sise <- 1, state <- x
I4 == INSTANCE BasePart WITH Size <- 1, state <- x, Fixed <- 2
I5 == INSTANCE BasePart WITH Size <- 1, state <- x, Op <- 1
I6 == INSTANCE BasePart WITH Size <- 1, state <- x, Op <- +
I7 == INSTANCE BasePart WITH Size <- 1, state <- x, Op <- LAMBDA a : a
====
