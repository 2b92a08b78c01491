import type { Model, WordExchange } from '../model.js';

/** Whether what members of the team do is still independent of their order. */
export function isSound({ sharing }: Model): boolean {
  return sharing !== undefined && 'words' in sharing && sharing.isSound?.() !== false;
}

/** Why one worker alone can search a model; null when several can. */
export function refusalOf({ sharing }: Model): string | null {
  if (sharing === undefined) return 'its front end does not support it';
  return 'refusal' in sharing ? sharing.refusal : null;
}

/** How members understand each other's rows; null where a word means the same to all. */
export function exchangeOf({ sharing }: Model): WordExchange | null {
  return sharing !== undefined && 'words' in sharing ? sharing.words : null;
}
