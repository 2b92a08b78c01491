\* expect: error proof-step-level 8:3
\* expect: error proof-step-level 10:3
\* expect: error unexpected-token 13:1
---- MODULE ProofStepLevels ----
THEOREM TRUE
  <1>1. TRUE
    <2>1. TRUE
  <1>2. QED
THEOREM TRUE
  <*>a. QED
THEOREM TRUE
  <1>1. TRUE
====
