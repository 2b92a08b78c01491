import { describe, expect, it } from 'vitest';
import { coreModules } from '../../../src/tla/modules/core-modules.js';
import { nativeOperators } from '../../../src/tla/natives/index.js';

describe.each(coreModules)('module $name', ({ name, operators }) => {
  it('has exactly the operators that it declares', () => {
    expect([...(nativeOperators.get(name)?.keys() ?? [])].toSorted()).toEqual(
      operators.map((operator) => operator.name).toSorted(),
    );
  });
});
