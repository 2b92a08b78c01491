\* expect: ok
---- MODULE Declarations ----
CONSTANT A
CONSTANTS B, F(_), G(_, _), _ ++ _, -. _, _ ^#
VARIABLE x
VARIABLES y,
          z
Uses == <<A, B, F(A), G(A, B), A ++ B, -A, A^#, x, y, z>>
====
