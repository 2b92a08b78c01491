\* expect: ok
\* checks: CONSTANTS Size = 4 Limit <- OtherLimit
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE DefinitionOverridden ----
\* Definitions can be replaced like constants, wherever they are used.
EXTENDS Integers
Size == 1
Limit(n) == n
OtherLimit(n) == n * 100
Twice == 2 * Size
ASSUME Size = 4 /\ Twice = 8
ASSUME Limit(2) = 200
====
