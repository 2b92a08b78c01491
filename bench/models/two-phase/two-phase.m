-- Two-phase commit: the same states as TwoPhase.tla.
const
  N: 8;

type
  manager: 1..N;
  status: enum { working, prepared, committed, aborted };

var
  rm: array [manager] of status;
  tm: status; -- working, committed or aborted
  sent: array [manager] of boolean; -- Prepared
  heard: array [manager] of boolean;
  commit: boolean;
  abort: boolean;

procedure become_aborted(r: manager); begin
  rm[r] := aborted;
  assert forall a: manager do rm[a] != committed end "consistent";
end;

startstate begin
  for r: manager do
    rm[r] := working;
    sent[r] := false;
    heard[r] := false;
  end;
  tm := working;
  commit := false;
  abort := false;
end;

rule "commit" tm = working & forall r: manager do heard[r] end ==>
begin
  tm := committed;
  commit := true;
end;

rule "abort" tm = working ==>
begin
  tm := aborted;
  abort := true;
end;

ruleset r: manager do
  rule "hear prepared" tm = working & sent[r] ==> begin heard[r] := true; end;

  rule "prepare" rm[r] = working ==>
  begin
    rm[r] := prepared;
    sent[r] := true;
  end;

  rule "choose to abort" rm[r] = working ==> begin become_aborted(r); end;

  rule "hear commit" commit ==>
  begin
    rm[r] := committed;
    assert forall a: manager do rm[a] != aborted end "consistent";
  end;

  rule "hear abort" abort ==> begin become_aborted(r); end;
end;
