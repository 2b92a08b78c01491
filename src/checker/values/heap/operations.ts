/** Names of operations in the memo of a heap: odd, unlike the handles of values in the heap. */
export const TO_SHAPE = 1;
export const TO_DOMAIN = 3;
export const TO_UNION = 5;
export const TO_INTERSECTION = 7;
export const TO_DIFFERENCE = 9;
export const IS_MEMBER = 11;
export const TO_POSITION = 13;
export const TO_BIG_UNION = 15;
