import { nativeModule } from './native-module.js';

/** The modules that come with the language, and those that come with its model checkers. */
export const coreModules = [
  nativeModule('Naturals', {
    operators: String.raw`Nat _+_ _-_ _*_ _^_ _<_ _>_ _<=_ _>=_ _%_ _\div_ _.._`,
  }),
  nativeModule('Integers', { extends: ['Naturals'], operators: 'Int -._' }),
  nativeModule('Reals', { extends: ['Integers'], operators: 'Real _/_ Infinity' }),
  nativeModule('RealTime', {
    extends: ['Reals'],
    variables: ['now'],
    temporal: 'RTBound(_,_,_,_) RTnow(_)',
  }),
  nativeModule('Sequences', {
    operators: String.raw`
      Seq(_) Len(_) _\o_ Append(_,_) Head(_) Tail(_) SubSeq(_,_,_) SelectSeq(_,_(_))`,
  }),
  nativeModule('FiniteSets', { operators: 'IsFiniteSet(_) Cardinality(_)' }),
  nativeModule('Bags', {
    extends: ['TLC'],
    operators: String.raw`
      IsABag(_) BagToSet(_) SetToBag(_) BagIn(_,_) EmptyBag _(+)_ _(-)_ BagUnion(_)
      _\sqsubseteq_ SubBag(_) BagOfAll(_(_),_) BagCardinality(_) CopiesIn(_,_)`,
  }),
  nativeModule('TLC', {
    operators: `
      Print(_,_) PrintT(_) Assert(_,_) JavaTime TLCGet(_) TLCSet(_,_) _:>_ _@@_ Permutations(_)
      SortSeq(_,_(_,_)) RandomElement(_) Any ToString(_) TLCEval(_)`,
  }),
  nativeModule('TLCExt', {
    operators: `
      AssertEq(_,_) AssertError(_,_) TLCGetOrDefault(_,_) TLCGetAndSet(_,_(_,_),_,_) Trace
      CounterExample ToTrace(_) TLCModelValue(_) TLCDefer(_) TLCNoOp(_) PickSuccessor(_)
      TLCCache(_,_) TLCFP(_) TLCEvalDefinition(_)`,
  }),
  nativeModule('Toolbox', { operators: '_TETrace _TEPosition' }),
  nativeModule('Randomization', {
    operators: 'RandomSubset(_,_) RandomSetOfSubsets(_,_,_) TestRandomSetOfSubsets(_,_,_)',
  }),
  nativeModule('Json', {
    operators: `
      ToJson(_) ToJsonArray(_) ToJsonObject(_) JsonSerialize(_,_) JsonDeserialize(_)
      ndJsonSerialize(_,_) ndJsonDeserialize(_)`,
  }),
];
