/** The UTF-16 code units of a text. */
export function textWords(text: string): Int32Array {
  return Int32Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** The text of UTF-16 code units. */
export function textOf(words: Int32Array): string {
  let text = '';
  // All at once would be too many arguments for long ones.
  for (let at = 0; at < words.length; at += 4096) {
    text += String.fromCharCode(...words.subarray(at, at + 4096));
  }
  return text;
}
