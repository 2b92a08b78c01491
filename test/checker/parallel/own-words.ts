import type { Model, Row, WordExchange } from '../../../src/checker/model.js';
import { modelOf } from '../system-model.js';
import type { CompleteSystem } from '../system.js';

/** A model that has its own words for numbers, and explains each of them once to each listener. */
export function ownWords(system: CompleteSystem, member: number): Model {
  const scale = [1, 0x1234567, -1, 0x55555][member]!;
  const numbers = new Map<number, number>();
  for (let number = -64; number < 64; number++) numbers.set(Math.imul(number, scale), number);
  const told = new Set<string>();
  const learned = new Map<string, number>();
  const words: WordExchange = {
    tell(row, listener, define) {
      for (const word of row) {
        const key = `${listener} ${word}`;
        if (told.has(key)) continue;
        told.add(key);
        define(Int32Array.of(word, numbers.get(word)!));
      }
    },
    learn(teller, [word, number]: Row) {
      learned.set(`${teller} ${word}`, Math.imul(number!, scale));
    },
    understand(teller, given, at, row) {
      row.forEach((_, index) => {
        const word = learned.get(`${teller} ${given[at + index]}`);
        if (word === undefined) throw new Error('a word that was not explained');
        row[index] = word;
      });
    },
  };
  return { ...modelOf(system, { scale }), sharing: { words } };
}
