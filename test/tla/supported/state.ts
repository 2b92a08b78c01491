/** What becomes of a part of the language. */
export type State =
  /** It is evaluated, as the corpus shows. */
  | 'checked'
  /** An error of this code says so where it would have to be evaluated. */
  | `refused: ${string}`
  /** Nothing evaluates it, and nothing has to. */
  | 'parsed only';

/** A part of the language with its state, and what else there is to say. */
export interface Part {
  readonly notation: string;
  readonly state: State;
  readonly note?: string;
}

export function checked(notation: string, note?: string): Part {
  return part(notation, 'checked', note);
}

export function refused(notation: string, code: string, note?: string): Part {
  return part(notation, `refused: ${code}`, note);
}

export function parsedOnly(notation: string, note?: string): Part {
  return part(notation, 'parsed only', note);
}

function part(notation: string, state: State, note: string | undefined): Part {
  return note === undefined ? { notation, state } : { notation, state, note };
}
