import { describe, expect, it } from 'vitest';
import { apalacheModules } from '../../../../src/tla/modules/apalache-modules.js';
import { communityModules as declarations } from '../../../../src/tla/modules/community-modules.js';
import { proofModules } from '../../../../src/tla/modules/proof-modules.js';
import { communityModules } from '../../../../src/tla/natives/community.js';

const declared = [...declarations, ...proofModules, ...apalacheModules];

describe.each(declared)('module $name', ({ name, operators }) => {
  it('has exactly the operators that it declares', () => {
    expect([...(communityModules.get(name)?.keys() ?? [])].toSorted()).toEqual(
      operators.map((operator) => operator.name).toSorted(),
    );
  });
});
