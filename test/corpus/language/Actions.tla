\* expect: ok
---- MODULE Actions ----
EXTENDS Integers
VARIABLES x, y
vars == <<x, y>>
Step(n) == x' = x + n /\ UNCHANGED y
Primed == (x + y)' = x' + y' /\ vars' = <<1, 2>> /\ Step(1)
Boxed == [Step(1)]_vars
BoxedTuple == [Step(1)]_<<x, y>>
Angled == <<Step(1)>>_(x + y)
Enabled == ENABLED Step(1) /\ ENABLED <<Step(2)>>_vars
Composed == Step(1) \cdot Step(2)
====
