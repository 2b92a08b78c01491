-- Caches that a directory keeps coherent: the same states as Directory.tla.
const
  P: 3;
  L: 2;
  V: 3;

type
  processor: 1..P;
  memory_line: 1..L;
  value: 1..V;
  wish: enum { nothing, read, write };
  cache_state: enum { invalid, shared, modified };

var
  node: array [processor] of record
    wants: array [memory_line] of wish;
    cache: array [memory_line] of record
      state: cache_state;
      val: value;
    end;
  end;
  memory: array [memory_line] of record
    val: value;
    owner: 0..P; -- 0 for nobody
    sharers: array [processor] of boolean;
  end;

startstate begin
  for l: memory_line do
    for p: processor do
      node[p].wants[l] := nothing;
      node[p].cache[l].state := invalid;
      node[p].cache[l].val := 1;
      memory[l].sharers[p] := false;
    end;
    memory[l].val := 1;
    memory[l].owner := 0;
  end;
end;

ruleset p: processor; l: memory_line do
  alias
    wants: node[p].wants[l];
    cache: node[p].cache[l];
    mem: memory[l];
  do
    rule "ask to read" wants = nothing & cache.state = invalid ==> begin wants := read; end;

    rule "ask to write" wants = nothing & cache.state != modified ==> begin wants := write; end;

    rule "grant read" wants = read & mem.owner = 0 ==>
    begin
      wants := nothing;
      cache.state := shared;
      cache.val := mem.val;
      mem.sharers[p] := true;
    end;

    rule "grant write"
      wants = write & mem.owner = 0 &
      forall q: processor do q = p | !mem.sharers[q] end ==>
    begin
      wants := nothing;
      cache.state := modified;
      cache.val := mem.val;
      mem.owner := p;
      mem.sharers[p] := false;
    end;

    rule "downgrade"
      mem.owner = p &
      exists q: processor do q != p & node[q].wants[l] != nothing end ==>
    begin
      cache.state := shared;
      mem.val := cache.val;
      mem.owner := 0;
      mem.sharers[p] := true;
    end;

    rule "invalidate"
      mem.sharers[p] &
      exists q: processor do q != p & node[q].wants[l] = write end ==>
    begin
      cache.state := invalid;
      cache.val := 1;
      mem.sharers[p] := false;
    end;

    ruleset v: value do
      rule "write" cache.state = modified ==> begin cache.val := v; end;
    end;
  end;
end;

invariant "coherent"
  forall p: processor do forall l: memory_line do
    (node[p].cache[l].state = modified -> memory[l].owner = p) &
    (node[p].cache[l].state = shared ->
       memory[l].owner = 0 & node[p].cache[l].val = memory[l].val)
  end end;
