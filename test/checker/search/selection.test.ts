import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import type { Model } from '../../../src/checker/model.js';
import { selectProperties } from '../../../src/checker/search/selection.js';
import { modelOf } from '../system-model.js';
import { system } from '../system.js';
import { thrownBy } from '../thrown-by.js';

const holds = (): boolean => true;
const model: Model = {
  ...modelOf(
    system({
      invariants: [
        { name: 'blocked', holds },
        { name: 'tracked', holds },
      ],
      actionProperties: [{ name: 'lock-order', holds }],
    }),
  ),
  unchecked: [{ name: 'zap-ends', reason: 'liveness is not supported' }],
};

describe('selectProperties', () => {
  it('selects everything unless told otherwise', () => {
    const selection = selectProperties(model, {});
    expect([...selection.invariants]).toEqual([1, 1]);
    expect([...selection.actionProperties]).toEqual([1]);
    expect(selection.deadlock).toBe(true);
    expect(selection.notChecked).toEqual(model.unchecked);
  });

  it('says of everything else that it was not selected', () => {
    const selection = selectProperties(model, { properties: ['tracked'] });
    expect([...selection.invariants]).toEqual([0, 1]);
    expect([...selection.actionProperties]).toEqual([0]);
    expect(selection.deadlock).toBe(false);
    expect(selection.notChecked).toEqual([
      { name: 'blocked', reason: 'not selected' },
      { name: 'lock-order', reason: 'not selected' },
      { name: 'deadlock', reason: 'not selected' },
      ...model.unchecked,
    ]);
  });

  it('selects the deadlock check by its name, unless it is switched off', () => {
    expect(selectProperties(model, { properties: ['deadlock'] }).deadlock).toBe(true);
    const off = selectProperties(model, { properties: ['deadlock'], deadlock: false });
    expect(off.deadlock).toBe(false);
    expect(off.notChecked).toContainEqual({ name: 'deadlock', reason: 'switched off' });
  });

  it('does not look for deadlocks where the spec or the lack of variables says so', () => {
    const off = selectProperties({ ...model, checksDeadlock: false }, {});
    expect(off.deadlock).toBe(false);
    expect(off.notChecked).toContainEqual({ name: 'deadlock', reason: 'switched off by the spec' });
    const none = selectProperties({ ...model, width: 0 }, { deadlock: false });
    expect(none.deadlock).toBe(false);
    expect(none.notChecked).toEqual(model.unchecked);
  });

  it('selects what is checked at the start and at the end like all else', () => {
    const ends: Model = {
      ...model,
      initialProperties: [{ name: 'empty' }],
      postconditions: [{ name: 'full' }],
    };
    const all = selectProperties(ends, {});
    expect([...all.initialProperties, ...all.postconditions]).toEqual([1, 1]);
    const one = selectProperties(ends, { properties: ['full'] });
    expect([...one.initialProperties, ...one.postconditions]).toEqual([0, 1]);
    expect(one.notChecked).toContainEqual({ name: 'empty', reason: 'not selected' });
  });

  it('knows the properties that the model cannot check, and keeps their reason', () => {
    const { notChecked } = selectProperties(model, { properties: ['zap-ends', 'deadlock'] });
    expect(notChecked).toContainEqual(model.unchecked[0]);
  });

  it('refuses a name that the model does not have, and guesses', () => {
    const error = thrownBy(() => selectProperties(model, { properties: ['blocked', 'traked'] }));
    expect(error).toBeInstanceOf(DiagnosticError);
    const { diagnostic } = error as DiagnosticError;
    expect(diagnostic.code).toBe('unknown-property');
    expect(diagnostic.help).toContain("'tracked'");
    for (const name of ['blocked', 'tracked', 'lock-order', 'zap-ends', 'deadlock']) {
      expect(diagnostic.help).toContain(name);
    }
  });

  it('does not guess where nothing is near', () => {
    const error = thrownBy(() => selectProperties(model, { properties: ['xyzzy'] }));
    expect((error as DiagnosticError).diagnostic.help).not.toContain('Did you mean');
  });
});
