import type { Model } from '../../../src/checker/model.js';
import type { Spec } from '../../../src/checker/spec.js';

/** The model of a spec with these constants; the others keep their defaults. */
export function modelOf(spec: Spec, constants: Readonly<Record<string, string>> = {}): Model {
  return spec.instantiate(new Map(Object.entries(constants)), {
    frontEnd: 'typescript',
    spec: 'test',
  });
}
