import type { ConfigurationValue } from './configuration.js';
import type { Token } from '../lexer/token.js';
import type { TokenReader } from './token-reader.js';

/** Each alternative of a union without its span. */
type WithoutSpan<T> = T extends unknown ? Omit<T, 'span'> : never;

/** Integers are those that model checkers of TLA+ compute with: 32 bits. */
const LARGEST_INTEGER = 2 ** 31 - 1;

const VALUE_HELP =
  'A value is a natural number, a string, TRUE, FALSE, a name, or a set {...} of values; for anything else define an operator in the module and write <- instead of =.';

/** A value after `=`. A name that is no keyword is a model value: equal to itself alone. */
export function readValue(reader: TokenReader): ConfigurationValue {
  if (reader.at('{')) return readSet(reader);
  const { token } = reader;
  const value = valueOf(reader, token);
  reader.advance();
  return { ...value, span: reader.spanFrom(token) };
}

function valueOf(reader: TokenReader, token: Token): WithoutSpan<ConfigurationValue> {
  const { kind, value } = token;
  if (kind === 'number') return { kind, value: checkedInteger(reader, token) };
  if (kind === 'string') return { kind, value };
  if (kind === 'identifier' && (value === 'TRUE' || value === 'FALSE')) {
    return { kind: 'boolean', value: value === 'TRUE' };
  }
  const isName = kind === 'identifier' || (kind === 'operator' && value !== '-');
  if (isName) return { kind: 'model-value', name: value };
  reader.fail('config-value', token, `‘${reader.text}’ is no value.`, { help: VALUE_HELP });
}

function checkedInteger(reader: TokenReader, token: Token): number {
  const value = Number(token.value);
  if (value <= LARGEST_INTEGER) return value;
  reader.fail('config-value', token, `${token.value} is greater than ${LARGEST_INTEGER}.`);
}

function readSet(reader: TokenReader): ConfigurationValue {
  const open = reader.expect('{');
  const elements: ConfigurationValue[] = [];
  if (!reader.at('}')) {
    do elements.push(readValue(reader));
    while (reader.accept(','));
  }
  reader.expect('}', { help: VALUE_HELP });
  return { kind: 'set', elements, span: reader.spanFrom(open) };
}
