\* expect: ok
---- MODULE SameDefinitionTwice ----
\* Integers extends Naturals: + comes here three times, and is the same each time.
EXTENDS Integers, Naturals
LOCAL INSTANCE Naturals
Uses == 1 + 1
====
