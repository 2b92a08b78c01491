import { constant, DiagnosticError, type ConstantValues } from '../modeling/index.js';
import type { Knobs } from './knobs.js';

/** Leaves a knob as the variant has it. */
const AS_VARIANT = 'as-variant';

const flag = (description: string) => constant.oneOf([AS_VARIANT, 'yes', 'no'], { description });

/** Knobs that a user may turn by themselves, to ask what would happen if. */
export const KNOB_CONSTANTS = {
  open: constant.oneOf([AS_VARIANT, 'zap', 'track', 'nothing'], {
    description: 'what vm_ops->open() does with the new VMA',
  }),
  populate: constant.oneOf([AS_VARIANT, 'in-mmap', 'on-fault'], {
    description: 'when PTEs are made',
  }),
  forkOrder: constant.oneOf([AS_VARIANT, 'copy-then-open', 'open-then-copy'], {
    description: 'what fork does first: copy the page tables, or open()',
  }),
  splitFailsAfterOpen: flag('whether a split can fail after open()'),
  listedTest: flag('whether a fault on a listed VMA returns at once'),
  undoOnFailure: flag('whether a fault that fails after the remap zaps the VMA'),
  copyUnderLock: flag('whether BAR read() copies to user space under memory_lock'),
};

type KnobValues = ConstantValues<typeof KNOB_CONSTANTS>;

/** Knobs of drivers that keep a list. */
const OF_THE_LIST: readonly (keyof KnobValues)[] = ['listedTest', 'undoOnFailure'];

/** @throws DiagnosticError `not-applicable` for a knob that the variant does not have */
export function turnKnobs(knobs: Knobs, values: KnobValues): Knobs {
  const turned = Object.fromEntries(
    (Object.keys(KNOB_CONSTANTS) as (keyof KnobValues)[])
      .filter((knob) => values[knob] !== AS_VARIANT)
      .map((knob) => [knob, valueOf(values[knob])]),
  ) as Partial<Knobs>;
  const misplaced = Object.keys(turned).find(
    (knob) =>
      knobs.tracking !== 'vma_list' &&
      (OF_THE_LIST.some((name) => name === knob) || turned.open === 'track'),
  );
  if (misplaced !== undefined) {
    throw new DiagnosticError({
      code: 'not-applicable',
      message: `constant ${misplaced} cannot be turned: the variant has no vma_list`,
      help: 'leave it out, or choose a variant with a list',
    });
  }
  return { ...knobs, ...turned };
}

function valueOf(text: string): string | boolean {
  if (text === 'yes') return true;
  return text === 'no' ? false : text;
}
