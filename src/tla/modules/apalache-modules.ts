import { nativeModule } from './native-module.js';

/** The modules of the symbolic model checker Apalache. */
export const apalacheModules = [
  nativeModule('Apalache', {
    operators: `
      _:=_ Gen(_) Guess(_) SetAsFun(_) MkSeq(_,_(_)) FunAsSeq(_,_,_) Skolem(_) Expand(_)
      ConstCardinality(_) ApaFoldSet(_(_,_),_,_) ApaFoldSeqLeft(_(_,_),_,_) Repeat(_(_,_),_,_)`,
  }),
  nativeModule('Variants', {
    operators: `
      UNIT Variant(_,_) VariantFilter(_,_) VariantTag(_) VariantGetOrElse(_,_,_)
      VariantGetUnsafe(_,_)`,
  }),
  nativeModule('Option', {
    extends: ['Apalache', 'Variants'],
    operators: `
      Some(_) None IsSome(_) IsNone(_) OptionCase(_,_(_),_(_)) OptionMap(_(_),_)
      OptionFlatMap(_(_),_) OptionGetOrElse(_,_) OptionToSeq(_) OptionToSet(_) OptionGuess(_)
      OptionFunApp(_,_) OptionPartialFun(_,_)`,
  }),
];
