\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE MembershipBySearch ----
\* Membership in a set of listed elements compares with one after the other, and stops at the first
\* equal one.
EXTENDS Integers
ASSUME 1 \in {1, "a"}
ASSUME "b" \in {"b", 1, {}}
ASSUME <<1>> \in {<<1>>, <<"a", 2>>}
ASSUME <<1>> \notin {<<2>>, <<"a", 2>>}
ASSUME [a |-> 1] \in {[b |-> "x"], [a |-> 1]}
ASSUME ~ (1 \in {})
ASSUME "a" \notin {}
ASSUME {1} \in {{}, {1}}
ASSUME {} \subseteq {}
ASSUME {1} \subseteq {1, 2} /\ ~ ({1, 3} \subseteq {1, 2})
====
