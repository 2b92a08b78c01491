-- Termination detection on a ring: the same states as TerminationRing.tla.
const
  N: 8;

type
  node: 0..N-1;

var
  active: array [node] of boolean;
  black: array [node] of boolean;
  at: node;
  tainted: boolean;

procedure check_detection(); begin
  if at = 0 & !tainted & !black[0] & !active[0] then
    assert forall n: node do !active[n] end "termination is real";
  end;
end;

startstate begin
  for n: node do
    active[n] := true;
    black[n] := false;
  end;
  at := 0;
  tainted := true;
end;

rule "initiate probe" at = 0 & (tainted | black[0]) ==>
begin
  at := N-1;
  tainted := false;
  black[0] := false;
end;

ruleset n: 1..N-1 do
  rule "pass token" at = n & (!active[n] | black[n] | tainted) ==>
  begin
    at := n-1;
    tainted := tainted | black[n];
    black[n] := false;
    check_detection();
  end;
end;

ruleset n: node do
  ruleset m: node do
    rule "send work" n != m & active[n] ==>
    begin
      active[m] := true;
      if m > n then black[n] := true; end;
    end;
  end;

  rule "deactivate" active[n] ==>
  begin
    active[n] := false;
    check_detection();
  end;
end;
