\* expect: ok
---- MODULE ApalacheModules ----
EXTENDS Apalache, Option
VARIABLE x
Next == x' := Guess({1, 2}) /\ Skolem(\E a \in {1} : x' = a)
Unwrapped == VariantGetUnsafe("Some", Some(1))
====
