\* expect: error missing-definition-sign 7:3
\* expect: error missing-definition-sign 8:6
\* expect: error missing-definition-sign 9:3
\* expect: error missing-definition-sign 10:14
\* expect: error missing-definition-sign 11:12
---- MODULE MissingDefinitionSign ----
A = 1
B(x) = x
C := 2
f[x \in {1}] = x
D == LET e = 1 IN e
====
