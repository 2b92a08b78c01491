import { EvaluationError } from '../evaluation-error.js';

/**
 * Fills a template in the manner of printf, as far as it is about texts: `%s` takes the next text,
 * `%2$s` the second one, `%<s` the same as before, `%S` makes upper case, `%-10.5s` sets a width and a
 * limit, `%n` starts a line, `%%` is a percent sign.
 *
 * @throws EvaluationError `wrong-template`
 */
export function fillTemplate(template: string, texts: readonly string[]): string {
  let next = 0;
  let last = -1;
  return template.replaceAll(
    /%([^A-Za-z%]*)(.?)/g,
    (whole, options: string, conversion: string) => {
      const [, index, previous, left, width, limit] =
        /^(?:(\d+)\$|(<))?(-)?(\d*)(?:\.(\d+))?$/.exec(options) ?? unusable(template, whole);
      if (conversion === 'n') return '\n';
      const pad = (text: string): string =>
        left === undefined ? text.padStart(Number(width)) : text.padEnd(Number(width));
      if (conversion === '%') return pad('%');
      if (conversion !== 's' && conversion !== 'S') unusable(template, whole);
      if (index !== undefined) last = Number(index) - 1;
      else if (previous === undefined) last = next++;
      const text = texts[last] ?? unusable(template, whole);
      const shown = limit === undefined ? text : text.slice(0, Number(limit));
      return pad(conversion === 'S' ? shown.toUpperCase() : shown);
    },
  );
}

function unusable(template: string, placeholder: string): never {
  throw new EvaluationError(
    'wrong-template',
    `"${placeholder}" in the template "${template}" stands for no text: ` +
      `placeholders are %s, %1$s, %<s, %n and %%, and there has to be a text for each.`,
  );
}
