-- Go-back-N over lossy channels: the same states as SlidingWindow.tla.
const
  W: 3;
  K: 6;

type
  number: 0..W;
  channel: record
    length: 0..K;
    items: array [0..K-1] of number;
  end;

var
  base: number;
  open: 0..W;
  expected: number;
  data: channel;
  acks: channel;

function steps(first: number; last: number): number; begin
  return (last + W + 1 - first) % (W + 1);
end;

procedure append(var c: channel; n: number); begin
  c.items[c.length] := n;
  c.length := c.length + 1;
end;

-- What a channel does not hold is 0, so that equal channels are equal states.
procedure drop(var c: channel); begin
  c.length := c.length - 1;
  for i: 0..K-2 do c.items[i] := c.items[i + 1]; end;
  c.items[K-1] := 0;
end;

startstate begin
  base := 0;
  open := 0;
  expected := 0;
  data.length := 0;
  acks.length := 0;
  for i: 0..K-1 do
    data.items[i] := 0;
    acks.items[i] := 0;
  end;
end;

rule "send new" open < W & data.length < K ==>
begin
  append(data, (base + open) % (W + 1));
  open := open + 1;
end;

ruleset i: 0..W-1 do
  rule "send again" i < open & data.length < K ==>
  begin
    append(data, (base + i) % (W + 1));
  end;
end;

rule "lose data" data.length > 0 ==> begin drop(data); end;

rule "receive" data.length > 0 & acks.length < K ==>
begin
  if data.items[0] = expected then
    expected := (expected + 1) % (W + 1);
    assert steps(base, expected) <= open "within window";
  end;
  drop(data);
  append(acks, expected);
end;

rule "lose ack" acks.length > 0 ==> begin drop(acks); end;

rule "receive ack" acks.length > 0 ==>
begin
  if steps(base, acks.items[0]) <= open then
    open := open - steps(base, acks.items[0]);
    base := acks.items[0];
    assert steps(base, expected) <= open "within window";
  end;
  drop(acks);
end;
