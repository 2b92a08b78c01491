\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE BagsModule ----
EXTENDS Bags, Integers
b == SetToBag({1, 2}) (+) SetToBag({2})
ASSUME IsABag(b) /\ ~ IsABag([x \in {1} |-> 0])
ASSUME BagToSet(b) = {1, 2}
ASSUME CopiesIn(2, b) = 2 /\ CopiesIn(1, b) = 1 /\ CopiesIn(5, b) = 0
ASSUME BagCardinality(b) = 3 /\ BagCardinality(EmptyBag) = 0
ASSUME BagIn(1, b) /\ ~ BagIn(3, b)
ASSUME b (-) SetToBag({2}) = SetToBag({1, 2})
ASSUME SetToBag({1, 2}) (-) SetToBag({1, 3}) = SetToBag({2})
ASSUME b \oplus EmptyBag = b
ASSUME SetToBag({1}) \sqsubseteq b /\ ~ (b \sqsubseteq SetToBag({1, 2}))
ASSUME EmptyBag \sqsubseteq b
ASSUME BagUnion({SetToBag({1}), SetToBag({1, 2})}) = [x \in {1, 2} |-> IF x = 1 THEN 2 ELSE 1]
ASSUME BagUnion({0}) = 0 /\ BagUnion({{1}}) = {1} /\ BagUnion({<<-1>>}) = <<-1>>
ASSUME BagUnion({<<1>>, <<-1>>, <<0, 0>>}) = <<0, 0>>
ASSUME BagUnion({<<1>>, [x \in {2} |-> {}]}) = <<1, {}>>
ASSUME BagOfAll(LAMBDA x : x \div 2, b) = [x \in {0, 1} |-> IF x = 0 THEN 1 ELSE 2]
ASSUME SubBag(SetToBag({1, 2})) = {EmptyBag, SetToBag({1}), SetToBag({2}), SetToBag({1, 2})}
ASSUME EmptyBag = <<>>
====
