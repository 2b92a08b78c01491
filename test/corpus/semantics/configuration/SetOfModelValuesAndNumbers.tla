\* expect: ok
\* checks: INIT Init NEXT Next CONSTANTS Values = {1, 2, none} None = none
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE SetOfModelValuesAndNumbers ----
EXTENDS Integers
CONSTANTS Values, None
VARIABLE x
Init == x = None
Next == x' \in Values /\ x' # x
====
