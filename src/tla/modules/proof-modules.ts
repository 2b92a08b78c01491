import { nativeModule } from './native-module.js';

/**
 * Modules for provers. Specs with proofs extend them; as proofs are not read, only the operators
 * that they define are here, and none of their theorems.
 */
export const proofModules = [
  nativeModule('TLAPS', {
    operators: `
      SimpleArithmetic SMT SMTT(_) CVC3 CVC3T(_) CVC4 CVC4T(_) Yices YicesT(_) veriT veriTT(_)
      Zipper ZipperT(_) Z3 Z3T(_) Spass SpassT(_) LS4 LS4T(_) PTL Zenon ZenonT(_) Isa IsaT(_)
      IsaM(_) IsaMT(_,_) IsaWithSetExtensionality SlowZenon SlowerZenon VerySlowZenon SlowestZenon
      Auto SlowAuto SlowerAuto SlowestAuto Force SlowForce SlowerForce SlowestForce
      SimplifyAndSolve SlowSimplifyAndSolve SlowerSimplifyAndSolve SlowestSimplifyAndSolve
      Simplification SlowSimplification SlowerSimplification SlowestSimplification Blast SlowBlast
      SlowerBlast SlowestBlast AutoBlast AllProvers AllProversT(_) AllSMT AllSMTT(_) AllIsa
      AllIsaT(_) ExpandENABLED ExpandCdot AutoUSE Lambdify ENABLEDaxioms LevelComparison
      EnabledWrapper(_(_)) CdotWrapper(_(_)) Trivial`,
  }),
  nativeModule('NaturalsInduction', {
    extends: ['Integers'],
    operators: `
      NatInductiveDefHypothesis(_,_,_(_,_)) NatInductiveDefConclusion(_,_,_(_,_))
      FiniteNatInductiveDefHypothesis(_,_,_(_,_),_,_)
      FiniteNatInductiveDefConclusion(_,_,_(_,_),_,_)`,
  }),
  nativeModule('WellFoundedInduction', {
    extends: ['NaturalsInduction'],
    operators: `
      IsTransitivelyClosedOn(_,_) IsWellFoundedOn(_,_) SetLessThan(_,_,_) WFDefOn(_,_,_(_,_))
      OpDefinesFcn(_,_,_(_,_)) WFInductiveDefines(_,_,_(_,_)) WFInductiveUnique(_,_(_,_))
      TransitiveClosureOn(_,_) OpToRel(_(_,_),_) PreImage(_(_),_,_) LexPairOrdering(_,_,_,_)
      LexProductOrdering(_,_,_)`,
  }),
  nativeModule('FiniteSetTheorems', {
    extends: ['FiniteSets', 'WellFoundedInduction'],
    exposes: ['Functions'],
    operators: 'FiniteSubsetsOf(_) StrictSubsetOrdering(_)',
  }),
  nativeModule('SequenceTheorems', { extends: ['Sequences'], exposes: ['Functions'] }),
  nativeModule('SequencesExtTheorems', {
    extends: ['SequencesExt', 'WellFoundedInduction'],
    operators: `
      StrictPrefixesDetermineDef(_,_(_,_)) StrictSuffixesDetermineDef(_,_(_,_))
      TailInductiveDefHypothesis(_,_,_,_(_,_)) TailInductiveDefConclusion(_,_,_,_(_,_))
      FrontInductiveDefHypothesis(_,_,_,_(_,_)) FrontInductiveDefConclusion(_,_,_,_(_,_))`,
  }),
  nativeModule('BagsTheorems', {
    extends: ['Bags'],
    exposes: ['FiniteSetTheorems', 'Sequences'],
    operators: 'Scaling(_,_) SeqToBag(_)',
  }),
  nativeModule('FunctionTheorems', { extends: ['Functions', 'FiniteSets'] }),
  nativeModule('FoldsTheorems', { extends: ['Folds', 'FiniteSets'] }),
  nativeModule('FiniteSetsExtTheorems', { extends: ['FiniteSetsExt'] }),
  nativeModule('GraphTheorems', { extends: ['Graphs'] }),
  nativeModule('QuorumTheorems', { extends: ['Quorum', 'Integers', 'FiniteSets'] }),
];
