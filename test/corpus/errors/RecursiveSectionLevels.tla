\* expect: error level-exceeded 14:37
\* expect: error level-exceeded 22:23
\* expect: error level-exceeded 22:49
\* expect: error level-exceeded 22:69
\* expect: error level-exceeded 27:19
\* expect: error level-exceeded 33:18
\* verdict: error
\* exit: 150
---- MODULE RecursiveSectionLevels ----
\* All that is defined from RECURSIVE on has the level of what RECURSIVE declares.
EXTENDS Naturals
VARIABLE x
Nested == LET RECURSIVE Down(_)
              Down(n) == x' = n /\ (\E k \in 0 .. 1 :
                                      LET RECURSIVE Up(_)
                                          Up(m) == m = k \/ Up(m + 1)
                                      IN  Up(0))'
          IN  Down(1)

RECURSIVE Step(_)
Same == x
Step(n) == x' = n /\ (LET zero == 0 IN zero)' = Same' /\ UNCHANGED (LET f[i \in {0}] == i IN f)

RECURSIVE Set(_), Get(_)
Get(n) == n
Set(n) == x' = n
Both == Set(1) /\ Get(x)' = 1

RECURSIVE Search(_)
Search(n) == LET RECURSIVE Above(_)
                 Above(m) == IF m = n THEN 0 ELSE Above(m + 1)
                 one == 1
             IN  one' = Above(0)
====
