\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FunctionsModule ----
EXTENDS Functions, Integers, TLC
f == [x \in 1..3 |-> x * x]
ASSUME Restrict(f, {1, 2}) = <<1, 4>>
ASSUME RestrictDomain(f, LAMBDA x : x > 1) = (2 :> 4 @@ 3 :> 9)
ASSUME RestrictValues(f, LAMBDA y : y > 1) = (2 :> 4 @@ 3 :> 9)
ASSUME IsRestriction(<<1>>, f) /\ ~ IsRestriction(<<2>>, f)
ASSUME Range(f) = {1, 4, 9}
ASSUME Pointwise(<<1, 2>>, <<3, 4>>, +) = <<4, 6>>
ASSUME Inverse(f, 1..3, {1, 4, 9})[4] = 2
ASSUME AntiFunction(f)[9] = 3
ASSUME IsInjective(f) /\ ~ IsInjective(<<1, 1>>)
ASSUME Injection({1, 2}, {1, 2, 3}) = {g \in [{1, 2} -> 1..3] : g[1] # g[2]}
ASSUME Surjection({1, 2}, {1}) = {<<1, 1>>}
ASSUME Bijection({1, 2}, {3, 4}) = {<<3, 4>>, <<4, 3>>}
ASSUME ExistsInjection({1}, {1, 2}) /\ ~ ExistsInjection({1, 2}, {1})
ASSUME ExistsSurjection({1, 2}, {1}) /\ ~ ExistsBijection({1, 2}, {1})
ASSUME FoldFunction(+, 0, f) = 14
ASSUME FoldFunctionOnSet(+, 0, f, {1, 3}) = 10
ASSUME SumFunction(f) = 14 /\ SumFunctionOnSet(f, {2, 3}) = 13
====
