-- Peterson's algorithm for N processes: the same states as Peterson.tla.
const
  N: 6;

type
  process: 1..N;
  place: enum { idle, enter, waiting, critical };

var
  at: array [process] of place;
  level: array [process] of 0..N-1; -- 0 for none
  last: array [1..N-1] of 0..N; -- 0 for nobody

startstate begin
  for p: process do
    at[p] := idle;
    level[p] := 0;
  end;
  for l: 1..N-1 do last[l] := 0; end;
end;

ruleset p: process do
  rule "try" at[p] = idle ==>
  begin
    at[p] := enter;
    level[p] := 1;
  end;

  rule "enter" at[p] = enter ==>
  begin
    at[p] := waiting;
    last[level[p]] := p;
  end;

  rule "pass"
    at[p] = waiting &
    (last[level[p]] != p | forall q: process do q = p | level[q] < level[p] end) ==>
  begin
    if level[p] = N-1 then
      assert forall q: process do at[q] != critical end "mutual exclusion";
      at[p] := critical;
    else
      at[p] := enter;
      level[p] := level[p] + 1;
    end;
  end;

  rule "leave" at[p] = critical ==>
  begin
    at[p] := idle;
    level[p] := 0;
  end;
end;
