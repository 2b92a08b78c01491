/*
 * Names of native operations in the memo of a heap: odd numbers beyond those of the heap's own
 * operations. What was made before is found faster than it is made and hashed again.
 */
export const TO_APPENDED = 1001;
export const TO_TAIL = 1003;
export const TO_CONCATENATION = 1005;
export const TO_SINGLETON = 1007;
export const TO_OVERRIDDEN = 1009;
