import { describe, expect, it } from 'vitest';
import { parseExplorer } from '../../bench/peers/c-explorer.js';
import { parseReport } from '../../bench/peers/lamplight.js';
import { parseRumur } from '../../bench/peers/rumur.js';
import { parseSpin } from '../../bench/peers/spin.js';
import { parseTlc } from '../../bench/peers/tlc.js';

const SPIN = `
(Spin Version 6.5.2 -- 6 December 2019)
	+ Using Breadth-First Search

State-vector 20 byte, depth reached 25, errors: 0
  1745408 states, stored
	1.74541e+06 nominal states (stored-atomic)
 16762370 states, matched
 18507778 transitions (= stored+matched)
        0 atomic steps
hash conflicts:    436345 (resolved)
`;

const RUMUR = `
	 20000 states explored in 0s, with 20132 rules fired and 4282 states in the queue.
Status:

	No error found.

State Space Explored:

	50816 states, 402305 rules fired in 1s.
`;

const TLC = `
Progress(8) at 2026-01-01 00:00:03: 284,811 states generated (284,811 s/min), 49,800 distinct states found (49,800 ds/min), 28,346 states left on queue.
Model checking completed. No error has been found.
18507778 states generated, 1745408 distinct states found, 0 states left on queue.
`;

describe('the output of a peer', () => {
  it('of lamplight is a report in JSON', () => {
    const report = { version: 1, status: 'ok', generated: 636, distinct: 358 };
    expect(parseReport(JSON.stringify(report))).toEqual({ generated: 636, distinct: 358 });
  });

  it('of SPIN has states, stored, and transitions', () => {
    expect(parseSpin(SPIN)).toEqual({ generated: 18507778, distinct: 1745408 });
  });

  it('of SPIN may have an exponent', () => {
    const output = SPIN.replace('18507778 transitions', '1.8507778e+08 transitions');
    expect(parseSpin(output).generated).toBe(185077780);
  });

  it('of rumur has states and rules at its end, not on the way', () => {
    expect(parseRumur(RUMUR)).toEqual({ generated: 402305, distinct: 50816 });
  });

  it('of TLC has its last line, not its progress', () => {
    expect(parseTlc(TLC)).toEqual({ generated: 18507778, distinct: 1745408 });
  });

  it('of C by hand is one line', () => {
    expect(parseExplorer('402306 generated, 50816 distinct\n')).toEqual({
      generated: 402306,
      distinct: 50816,
    });
  });
});

describe('a search that did not end well', () => {
  it.each([
    ['lamplight', () => parseReport('{"status": "violation", "generated": 3, "distinct": 2}')],
    ['SPIN', () => parseSpin(SPIN.replace('errors: 0', 'errors: 1'))],
    ['rumur', () => parseRumur(RUMUR.replace('No error found', '1 error(s) found'))],
    ['TLC with an error', () => parseTlc(TLC.replace('No error has been found', ''))],
    ['TLC with a queue', () => parseTlc(TLC.replace(', 0 states left', ', 7 states left'))],
    ['C by hand', () => parseExplorer('consistent is violated\n')],
  ])('is not counted: %s', (_name, parse) => {
    expect(parse).toThrow(/ended with the status|did not end as expected/);
  });
});
