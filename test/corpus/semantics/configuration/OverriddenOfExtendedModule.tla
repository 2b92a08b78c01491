\* expect: ok
\* checks: CONSTANTS C = 1 Base <- LargeBase
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE OverriddenOfExtendedModule ----
\* Needs Replaced.
\* What EXTENDS brings in is replaced in the module that defines it, too.
EXTENDS Replaced
LargeBase == 100
ASSUME Total = 101
====
