/** The part of the memory that is free which a search may take: the rest is for what it does not count. */
const SHARE = 0.8;

/** Bytes that states may take where the user does not say how many: rather incomplete than killed. */
export function availableMemory(): number {
  return Math.floor(SHARE * process.availableMemory());
}
