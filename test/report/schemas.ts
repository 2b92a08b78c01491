import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';

function readSchema(name: string): object {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validateCheck = ajv.compile(readSchema('check-result'));
const validateReview = ajv.compile(readSchema('review-result'));

/** What the schema has against an output of `check --format json`; empty when it is valid. */
export function checkSchemaErrors(output: string): string[] {
  return errorsOf(validateCheck, output);
}

/** The same for `review --format json`. */
export function reviewSchemaErrors(output: string): string[] {
  return errorsOf(validateReview, output);
}

function errorsOf(validate: ValidateFunction, output: string): string[] {
  validate(JSON.parse(output));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
