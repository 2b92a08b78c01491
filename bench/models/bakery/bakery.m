-- Lamport's bakery: the same states as Bakery.tla.
const
  N: 3;
  K: 20;

type
  customer: 0..N-1;
  number: 0..K;
  customers: array [customer] of boolean;
  place: enum { outside, doorway, drawn, queue, served };

var
  at: array [customer] of place;
  drawing: customers;
  ticket: array [customer] of number;
  seen: array [customer] of number;
  unread: array [customer] of customers;
  facing: array [customer] of 0..N; -- N for nobody

procedure look_at_others(c: customer); begin
  for d: customer do unread[c][d] := d != c; end;
end;

startstate begin
  for c: customer do
    at[c] := outside;
    drawing[c] := false;
    ticket[c] := 0;
    seen[c] := 0;
    for d: customer do unread[c][d] := false; end;
    facing[c] := N;
  end;
end;

ruleset c: customer do
  rule "come in" at[c] = outside ==>
  begin
    at[c] := doorway;
    drawing[c] := true;
    look_at_others(c);
  end;

  ruleset d: customer do
    rule "read ticket" at[c] = doorway & unread[c][d] ==>
    begin
      unread[c][d] := false;
      if ticket[d] > seen[c] then seen[c] := ticket[d]; end;
    end;

    rule "face" at[c] = queue & facing[c] = N & unread[c][d] & !drawing[d] ==>
    begin
      facing[c] := d;
    end;

    rule "await turn"
      facing[c] = d &
      (ticket[d] = 0 | ticket[c] < ticket[d] | (ticket[c] = ticket[d] & c < d)) ==>
    begin
      unread[c][d] := false;
      facing[c] := N;
    end;
  end;

  rule "draw" at[c] = doorway & seen[c] < K & forall d: customer do !unread[c][d] end ==>
  begin
    at[c] := drawn;
    ticket[c] := seen[c] + 1;
    seen[c] := 0;
  end;

  rule "give up" at[c] = doorway & seen[c] = K & forall d: customer do !unread[c][d] end ==>
  begin
    at[c] := outside;
    drawing[c] := false;
    seen[c] := 0;
  end;

  rule "leave doorway" at[c] = drawn ==>
  begin
    at[c] := queue;
    drawing[c] := false;
    look_at_others(c);
  end;

  rule "get served" at[c] = queue & forall d: customer do !unread[c][d] end ==>
  begin
    assert forall d: customer do at[d] != served end "mutual exclusion";
    at[c] := served;
  end;

  rule "go out" at[c] = served ==>
  begin
    at[c] := outside;
    ticket[c] := 0;
  end;
end;
