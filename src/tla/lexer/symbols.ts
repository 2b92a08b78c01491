/** Operator symbols in their canonical spelling, each with its other spellings. */
const operatorSpellings: Readonly<Record<string, string>> = {
  '/\\': '\\land ∧',
  '\\/': '\\lor ∨',
  '~': '\\lnot \\neg ¬',
  '=>': '⇒',
  '<=>': '\\equiv ⇔ ≡',
  '~>': '↝',
  '-+->': '⇸',
  '[]': '□',
  '<>': '◇',
  '=': '',
  '#': '/= ≠',
  '\\in': '∈',
  '\\notin': '∉',
  '<': '',
  '>': '',
  '<=': '=< \\leq ≤',
  '>=': '\\geq ≥',
  '\\subseteq': '⊆',
  '\\subset': '⊂',
  '\\supseteq': '⊇',
  '\\supset': '⊃',
  '\\sqsubseteq': '⊑',
  '\\sqsubset': '⊏',
  '\\sqsupseteq': '⊒',
  '\\sqsupset': '⊐',
  '\\preceq': '⪯',
  '\\prec': '≺',
  '\\succeq': '⪰',
  '\\succ': '≻',
  '\\sim': '∼',
  '\\simeq': '≃',
  '\\approx': '≈',
  '\\cong': '≅',
  '\\asymp': '≍',
  '\\doteq': '≐',
  '\\propto': '∝',
  '\\ll': '≪',
  '\\gg': '≫',
  '|-': '⊢',
  '|=': '⊨',
  '-|': '⊣',
  '=|': '⫤',
  ':=': '≔',
  '::=': '⩴',
  '\\cdot': '⋅',
  '@@': '',
  ':>': '',
  '<:': '',
  '\\': '',
  '\\cup': '\\union ∪',
  '\\cap': '\\intersect ∩',
  '..': '‥',
  '...': '…',
  '!!': '‼',
  '##': '',
  $: '',
  $$: '',
  '??': '⁇',
  '\\sqcap': '⊓',
  '\\sqcup': '⊔',
  '\\uplus': '⊎',
  '\\wr': '≀',
  '(+)': '\\oplus ⊕',
  '+': '',
  '++': '',
  '%': '',
  '%%': '',
  '|': '',
  '||': '‖',
  '\\X': '\\times ×',
  '-': '',
  '--': '',
  '(-)': '\\ominus ⊖',
  '-.': '',
  '&': '',
  '&&': '',
  '(.)': '\\odot ⊙',
  '(/)': '\\oslash ⊘',
  '(\\X)': '\\otimes ⊗',
  '*': '',
  '**': '',
  '/': '',
  '//': '',
  '\\bigcirc': '◯',
  '\\bullet': '●',
  '\\div': '÷',
  '\\o': '\\circ ∘',
  '\\star': '⋆',
  '^': '',
  '^^': '',
  "'": '',
  '^+': '⁺',
  '^*': '',
  '^#': '',
};

const punctuationSpellings: Readonly<Record<string, string>> = {
  '==': '≜',
  '<<': '⟨',
  '>>': '⟩',
  '>>_': '⟩_',
  ']_': '',
  '->': '→',
  '<-': '←',
  '|->': '↦',
  '::': '∷',
  '\\A': '\\forall ∀',
  '\\E': '\\exists ∃',
  '\\AA': '',
  '\\EE': '',
  ',': '',
  ':': '',
  '.': '',
  '!': '',
  '@': '',
  _: '',
  '(': '',
  ')': '',
  '[': '',
  ']': '',
  '{': '',
  '}': '',
};

export interface SymbolSpelling {
  readonly spelling: string;
  /** The spelling that stands for all of the symbol's spellings. */
  readonly canonical: string;
  readonly kind: 'operator' | 'punctuation';
}

const symbolsByFirstCharacter = new Map<string, SymbolSpelling[]>();
addAll('operator', operatorSpellings);
addAll('punctuation', punctuationSpellings);
for (const symbols of symbolsByFirstCharacter.values()) {
  symbols.sort((left, right) => right.spelling.length - left.spelling.length);
}

/** The longest symbol that `text` has at `offset`, if it has one there. */
export function symbolAt(text: string, offset: number): SymbolSpelling | undefined {
  const candidates = symbolsByFirstCharacter.get(text.charAt(offset));
  return candidates?.find(({ spelling }) => text.startsWith(spelling, offset));
}

function addAll(kind: SymbolSpelling['kind'], spellings: Readonly<Record<string, string>>): void {
  for (const [canonical, others] of Object.entries(spellings)) {
    for (const spelling of [canonical, ...others.split(' ')]) {
      if (spelling !== '') add({ spelling, canonical, kind });
    }
  }
}

function add(symbol: SymbolSpelling): void {
  const first = symbol.spelling.charAt(0);
  const symbols = symbolsByFirstCharacter.get(first) ?? [];
  symbols.push(symbol);
  symbolsByFirstCharacter.set(first, symbols);
}
