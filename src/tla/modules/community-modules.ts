import { nativeModule } from './native-module.js';

/** The modules that the TLA+ community maintains together. */
export const communityModules = [
  nativeModule('SequencesExt', {
    exposes: ['Sequences', 'Integers', 'FiniteSets', 'FiniteSetsExt', 'Folds', 'Functions', 'Bags'],
    operators: `
      ToSet(_) ToBag(_) SetToSeq(_) SetToSeqs(_) SetToSortSeq(_,_(_,_)) SetToAllKPermutations(_)
      TupleOf(_,_) SeqOf(_,_) BoundedSeq(_,_) Contains(_,_) IsSorted(_,_(_,_)) Reverse(_)
      Remove(_,_) ReplaceAll(_,_,_) SelectInSeq(_,_(_)) SelectInSubSeq(_,_,_,_(_))
      SelectLastInSeq(_,_(_)) SelectLastInSubSeq(_,_,_,_(_)) InsertAt(_,_,_) ReplaceAt(_,_,_)
      RemoveAt(_,_) RemoveFirst(_,_) RemoveFirstMatch(_,_(_)) Cons(_,_) Snoc(_,_) Front(_) Last(_)
      IsPrefix(_,_) IsStrictPrefix(_,_) IsSuffix(_,_) IsStrictSuffix(_,_) Prefixes(_)
      CommonPrefixes(_) LongestCommonPrefix(_) Suffixes(_) SeqMod(_,_) FoldSeq(_(_,_),_,_)
      FoldLeft(_(_,_),_,_) FoldRight(_(_,_),_,_) FoldLeftDomain(_(_,_),_,_)
      FoldRightDomain(_(_,_),_,_) FlattenSeq(_) Zip(_,_) Interleave(_,_) SubSeqs(_) AllSubSeqs(_)
      IndexFirstSubSeq(_,_) ReplaceSubSeqAt(_,_,_,_) ReplaceFirstSubSeq(_,_,_)
      ReplaceAllSubSeqs(_,_,_)`,
  }),
  nativeModule('FiniteSetsExt', {
    exposes: ['Integers', 'FiniteSets', 'Folds', 'Functions'],
    operators: `
      FoldSet(_(_,_),_,_) SumSet(_) ProductSet(_) ReduceSet(_(_,_),_,_) MapThenSumSet(_(_),_)
      FlattenSet(_) SymDiff(_,_) Quantify(_,_(_)) kSubset(_,_) Max(_) Min(_) Choices(_)
      ChooseUnique(_,_(_))`,
  }),
  nativeModule('Functions', {
    exposes: ['Integers', 'Folds'],
    operators: `
      Restrict(_,_) RestrictDomain(_,_(_)) RestrictValues(_,_(_)) IsRestriction(_,_) Range(_)
      Pointwise(_,_,_(_,_)) Inverse(_,_,_) AntiFunction(_) IsInjective(_) Injection(_,_)
      Surjection(_,_) Bijection(_,_) ExistsInjection(_,_) ExistsSurjection(_,_)
      ExistsBijection(_,_) FoldFunctionOnSet(_(_,_),_,_,_) FoldFunction(_(_,_),_,_)
      SumFunctionOnSet(_,_) SumFunction(_)`,
  }),
  nativeModule('Folds', { operators: 'MapThenFoldSet(_(_,_),_,_(_),_(_),_)' }),
  nativeModule('BagsExt', {
    operators: `
      BagAdd(_,_) BagRemove(_,_) BagRemoveAll(_,_) MapThenFoldBag(_(_,_),_,_(_),_(_),_)
      FoldBag(_(_,_),_,_) SumBag(_) ProductBag(_)`,
  }),
  nativeModule('Bitwise', { operators: '_&_ _|_ _^^_ Not(_) shiftR(_,_)' }),
  nativeModule('Combinatorics', { exposes: ['Naturals'], operators: 'factorial choose(_,_)' }),
  nativeModule('DifferentialEquations', { operators: 'Integrate(_,_,_,_)' }),
  nativeModule('DyadicRationals', {
    operators: 'IsDyadicRational(_) Zero One Add(_,_) Half(_) PrettyPrint(_)',
  }),
  nativeModule('Quorum', { operators: 'QuorumSystem(_)' }),
  nativeModule('Statistics', { exposes: ['Naturals'], operators: 'ChiSquare(_,_,_)' }),
  nativeModule('VectorClocks', {
    exposes: ['Naturals', 'Sequences', 'Functions'],
    operators: 'IsCausalOrder(_,_(_)) CausalOrder(_,_(_),_(_),_(_))',
  }),
  nativeModule('Relation', {
    exposes: ['Naturals', 'FiniteSets'],
    operators: `
      IsReflexive(_,_) IsReflexiveUnder(_(_,_),_) IsIrreflexive(_,_) IsIrreflexiveUnder(_(_,_),_)
      IsSymmetric(_,_) IsSymmetricUnder(_(_,_),_) IsAntiSymmetric(_,_)
      IsAntiSymmetricUnder(_(_,_),_) IsAsymmetric(_,_) IsAsymmetricUnder(_(_,_),_)
      IsTransitive(_,_) IsTransitiveUnder(_(_,_),_) IsStrictlyPartiallyOrdered(_,_)
      IsStrictlyPartiallyOrderedUnder(_(_,_),_) IsPartiallyOrdered(_,_)
      IsPartiallyOrderedUnder(_(_,_),_) IsStrictlyTotallyOrdered(_,_)
      IsStrictlyTotallyOrderedUnder(_(_,_),_) IsTotallyOrdered(_,_)
      IsTotallyOrderedUnder(_(_,_),_) TransitiveClosure(_,_) ReflexiveTransitiveClosure(_,_)
      IsConnected(_,_)`,
  }),
  nativeModule('Graphs', {
    exposes: ['Naturals', 'Sequences', 'FiniteSets', 'SequencesExt', 'Relation'],
    operators: `
      IsDirectedGraph(_) DirectedSubgraph(_) Transpose(_) IsUndirectedGraph(_)
      UndirectedSubgraph(_) Path(_) SimplePath(_) AreConnectedIn(_,_,_) IsStronglyConnected(_)
      ConnectionsIn(_) IsTreeWithRoot(_,_) GraphUnion(_,_) IsBipartiteWithPartitions(_,_,_)
      HasCycle(_) IsDag(_) Successors(_,_) AllSuccessors(_,_) Predecessors(_,_)
      AllPredecessors(_,_) Ancestors(_,_) Descendants(_,_) InDegree(_,_) OutDegree(_,_) Roots(_)
      Leaves(_) EmptyGraph Graphs(_)`,
  }),
  nativeModule('UndirectedGraphs', {
    operators: `
      IsUndirectedGraph(_) IsLoopFreeUndirectedGraph(_) UndirectedSubgraph(_) Path(_)
      SimplePath(_) AreConnectedIn(_,_,_) ConnectedComponents(_) IsStronglyConnected(_)
      UndirectedGraphs(_)`,
  }),
  nativeModule('CSV', {
    operators: 'CSVWrite(_,_,_) CSVWriteRecord(_,_,_,_) CSVRead(_,_,_) CSVRecords(_)',
  }),
  nativeModule('IOUtils', {
    operators: `
      IOSerialize(_,_,_) IODeserialize(_,_) Serialize(_,_,_) Deserialize(_,_) IOExec(_)
      IOEnvExec(_,_) IOExecTemplate(_,_) IOEnvExecTemplate(_,_,_) IOEnv atoi(_) zeroPadN(_,_)`,
  }),
  nativeModule('SVG', {
    operators: `
      SVGElem(_,_,_,_) Line(_,_,_,_,_) Circle(_,_,_,_) Rect(_,_,_,_,_) Text(_,_,_,_)
      Image(_,_,_,_,_,_) Group(_,_) Svg(_,_) SVGDoc(_,_,_,_,_,_) SVGElemToString(_)
      NodeOfRingNetwork(_,_,_,_,_) NodesOfDirectedMultiGraph(_,_,_) PointOnLine(_,_,_)
      SVGSerialize(_,_,_)`,
  }),
  nativeModule('GraphViz', { operators: 'DotDiGraph(_,_(_),_(_))' }),
  nativeModule('HTML', {
    operators: `
      HTMLFill(_,_) HTMLDocument(_,_,_) HTMLClass(_,_) HTMLAttribute(_,_) HTMLDefaultStyle
      HTMLStyleSheet(_) HTMLScriptFile(_) HTMLScript(_) HTMLLink(_,_) HTMLHeader(_,_,_)
      HTMLBody(_) HTMLFrame(_,_) HTMLGridContainer(_,_,_) HTMLBox(_,_,_,_) HTMLCircle(_,_,_,_)
      HTMLText(_,_) HTMLSVG(_,_,_,_) HTMLSize(_,_) HTMLNewLine HTMLFlexCenterAttributes
      HTMLJSLineElems(_,_) HTMLJSLine(_,_,_,_) HTMLJSLineDash(_,_,_,_) HTMLJSKeyListener(_)
      HTMLJSNavigationKey(_,_)`,
  }),
  nativeModule('ShiViz', { extends: ['Toolbox'], operators: 'Host Clock' }),
];
