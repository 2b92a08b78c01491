\* expect: error import-conflict 3:19
---- MODULE ImportConflict ----
EXTENDS BasePart, ConflictPart
A == 1
====
