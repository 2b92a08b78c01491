\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
---- MODULE RecursiveSectionEnds ----
\* What is defined after all that RECURSIVE declares has its own level again.
EXTENDS Naturals
VARIABLE x
RECURSIVE Step(_)
Step(n) == IF n = 0 THEN x' = 1 - x ELSE LET less == n - 1 IN Step(less)
Same == x
RECURSIVE Count(_)
Count(n) == LET RECURSIVE Up(_)
                Up(m) == IF m >= n THEN m ELSE Up(m + 1)
                start == x
            IN  Up(start)
Init == x = 0
Next == /\ Step(2)
        /\ Same' = 1 - x
        /\ Count(1)' = 1
        /\ LET RECURSIVE Set(_)
               Set(n) == IF n = 0 THEN x' \in {0, 1} ELSE Set(n - 1)
               same == x
           IN  Set(1) /\ same' # x
====
