\* expect: error misplaced-extends 4:1
---- MODULE MisplacedExtends ----
EXTENDS Naturals
EXTENDS Sequences
A == Len(<<1>>) + 1
====
