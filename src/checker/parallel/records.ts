/**
 * What members tell each other, as words. A state is told as
 *
 *     the number of its predecessor, the steps before, the action, the words of the row
 *
 * and all else as one of these kinds, the number of the words that follow, and those words.
 */

/** What the words of the teller's model stand for. */
export const DEFINITION = -1;
/** The depth of the level to begin with, the number of its first state, the number after its last. */
export const BEGIN = -2;
/** A state that had been found when the team began: its number, its row. */
export const KNOWN = -3;
/** There are no more known states: the search can begin. */
export const GO = -4;
/** The teller has taken all of its steps of the level. */
export const END = -5;
/** A `Summary`. */
export const SUMMARY = -6;
/** A `Report`, as text. */
export const REPORT = -7;
/** The number of a state that somebody asks for. */
export const FIND = -8;
/** A number, and if the state is the teller's, that of its predecessor and its row. */
export const FOUND = -9;

/** Words before the row of a state. */
export const STATE_HEADER = 3;
/** Words before what is told otherwise. */
export const HEADER = 2;
