-- A counter that goes round: what a run costs when there is nothing to do.
const
  N: 1;

var
  count: 0..N;

startstate begin count := 0; end;

rule "count" true ==> begin count := (count + 1) % (N + 1); end;

invariant "type" count <= N;
