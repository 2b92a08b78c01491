\* expect: error label-parameters 6:25
\* expect: error label-parameters 7:29
\* expect: error label-parameters 8:13
\* expect: error duplicate-label 10:9
---- MODULE LabelParameters ----
A(s) == \E x, y \in s : lab(x) :: x = y
B(s) == \E x \in s : lab(x, x) :: TRUE
C(s) == lab(s) :: TRUE
D == /\ lab :: TRUE
     /\ lab :: FALSE
====
