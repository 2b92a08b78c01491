---- MODULE LocalBase ----
LOCAL INSTANCE Integers
LOCAL Hidden == 1
LOCAL f[n \in {1}] == n
Visible == Hidden + f[1]
====
