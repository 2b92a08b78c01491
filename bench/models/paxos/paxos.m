-- Paxos: the same states as Paxos.tla.
const
  A: 3;
  V: 2;
  B: 3;

type
  acceptor: 1..A;
  value: 1..V;
  ballot: 1..B;
  some_value: 0..V; -- 0 for none
  some_ballot: 0..B;
  promise: record
    given: boolean;
    mbal: some_ballot;
    mval: some_value;
  end;

var
  maxBal: array [acceptor] of some_ballot;
  maxVBal: array [acceptor] of some_ballot;
  maxVal: array [acceptor] of some_value;
  -- Messages.
  asked: array [ballot] of boolean; -- 1a
  promised: array [acceptor] of array [ballot] of promise; -- 1b
  proposed: array [ballot] of some_value; -- 2a
  voted: array [acceptor] of array [ballot] of boolean; -- 2b

-- Whether a majority promised something, and the latest vote that it tells of is for v. To be
-- heard from is an acceptor whose own last vote allows v, and others who voted no later.
function safe(b: ballot; v: value): boolean;
  var count: 0..A;
begin
  for top: some_ballot do
    -- Those whose last vote was no later than top, if one of them voted for v in it.
    if top = 0 | exists a: acceptor do
         promised[a][b].given & promised[a][b].mbal = top & promised[a][b].mval = v
       end then
      count := 0;
      for a: acceptor do
        if promised[a][b].given & promised[a][b].mbal <= top then count := count + 1; end;
      end;
      if count > A / 2 then return true; end;
    end;
  end;
  return false;
end;

function chosen(b: ballot): boolean;
  var count: 0..A;
begin
  count := 0;
  for a: acceptor do
    if voted[a][b] then count := count + 1; end;
  end;
  return count > A / 2;
end;

startstate begin
  for a: acceptor do
    maxBal[a] := 0;
    maxVBal[a] := 0;
    maxVal[a] := 0;
    for b: ballot do
      promised[a][b].given := false;
      promised[a][b].mbal := 0;
      promised[a][b].mval := 0;
      voted[a][b] := false;
    end;
  end;
  for b: ballot do
    asked[b] := false;
    proposed[b] := 0;
  end;
end;

ruleset b: ballot do
  rule "phase 1a" true ==> begin asked[b] := true; end;

  ruleset v: value do
    rule "phase 2a" proposed[b] = 0 & safe(b, v) ==> begin proposed[b] := v; end;
  end;

  ruleset a: acceptor do
    rule "phase 1b" asked[b] & b > maxBal[a] ==>
    begin
      maxBal[a] := b;
      promised[a][b].given := true;
      promised[a][b].mbal := maxVBal[a];
      promised[a][b].mval := maxVal[a];
    end;

    rule "phase 2b" proposed[b] != 0 & b >= maxBal[a] ==>
    begin
      maxBal[a] := b;
      maxVBal[a] := b;
      maxVal[a] := proposed[b];
      voted[a][b] := true;
      if chosen(b) then
        assert forall c: ballot do !chosen(c) | proposed[c] = proposed[b] end "one value";
      end;
    end;
  end;
end;
