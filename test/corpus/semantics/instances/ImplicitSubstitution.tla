\* expect: ok
\* checks: INIT Init NEXT Next CONSTANTS Limit = 2 Step <- Double
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE ImplicitSubstitution ----
\* Needs Counter.
\* Constants and variables of the same name stand for each other.
EXTENDS Naturals
CONSTANTS Limit, Step(_)
VARIABLE value
Double(n) == 2 * n + 1
INSTANCE Counter
====
