\* expect: ok
---- MODULE LevelsAllowed ----
EXTENDS Integers
CONSTANT C, Op(_)
VARIABLE x
Prime(a) == a'
Apply(F(_), a) == F(a)
Uses == /\ Prime(x) = 1
        /\ Apply(Prime, x) = 2
        /\ Op(x') = C
        /\ Apply(LAMBDA a : a + x', x') = 3
---- MODULE ConstantModule ----
CONSTANT D
Same == D
====
I == INSTANCE ConstantModule WITH D <- x'
J == INSTANCE ConstantModule WITH D <- [](x = 1)
Instantiated == I!Same = 1
Temporal == J!Same
====
