\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE LargestIntegers ----
\* Integers have 32 bits.
EXTENDS Integers
Largest == 2147483647
Smallest == -2147483647 - 1
ASSUME Largest + 0 = 2147483647
ASSUME Largest - 1 + 1 = Largest
ASSUME Smallest + Largest = -1
ASSUME Smallest < Largest
ASSUME -(Smallest + 1) = Largest
ASSUME 46340 * 46340 = 2147395600
ASSUME 2 ^ 30 + (2 ^ 30 - 1) = Largest
ASSUME (-2) ^ 31 = Smallest
ASSUME Smallest \div 2 = -1073741824
ASSUME Smallest % 10 = 2
ASSUME Largest % 10 = 7
ASSUME Largest \in Nat /\ Smallest \in Int
ASSUME (CHOOSE x \in {Largest, Smallest, 0} : TRUE) = Smallest
====
