\* expect: error substitution-level 10:39
\* expect: error substitution-level 11:47
\* expect: error substitution-level 12:39
\* expect: error substitution-leibniz 14:49
\* expect: error operator-level 14:7
\* expect: error substitution-leibniz 15:48
---- MODULE SubstitutionLevels ----
VARIABLES x, y
Prime(a) == a'
I1 == INSTANCE VariablePart WITH C <- x, v <- y, Op <- LAMBDA a : a
I2 == INSTANCE VariablePart WITH C <- 1, v <- x', Op <- LAMBDA a : a
I3 == INSTANCE ConstantPart WITH C <- [](x = 1), Op <- LAMBDA a : a
I4 == INSTANCE ConstantPart WITH C <- x', Op <- LAMBDA a : <<a>>
I5 == INSTANCE ConstantPart WITH C <- x', Op <- Prime
I6 == INSTANCE ConstantPart WITH C <- 1, Op <- LAMBDA a : ENABLED a
====
