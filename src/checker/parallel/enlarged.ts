/** An array of at least `length` words that begins with the first `used` ones of `words`. */
export function enlarged(
  words: Int32Array<ArrayBuffer>,
  used: number,
  length: number,
): Int32Array<ArrayBuffer> {
  if (length <= words.length) return words;
  let size = words.length;
  while (size < length) size *= 2;
  const copy = new Int32Array(size);
  copy.set(words.subarray(0, used));
  return copy;
}
