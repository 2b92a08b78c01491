\* expect: ok
---- MODULE KeywordFields ----
a + b == a
Record == [THEN |-> 1, IN |-> 2, SUBSET |-> 3, x |-> 4]
Fields == Record.THEN + Record.IN
Changed == [Record EXCEPT !.IN = @, !.SUBSET = 5]
RecordSet == [WITH : {1}, MODULE : {2}]
====
