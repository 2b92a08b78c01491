import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

function readSchema(name: string): object {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validateCheck = ajv.compile(readSchema('check-result'));
const validateReview = ajv.compile(readSchema('review-result'));

export function expectCheckSchema(output: string): void {
  expectValid(validateCheck, output);
}

export function expectReviewSchema(output: string): void {
  expectValid(validateReview, output);
}

function expectValid(validate: ValidateFunction, output: string): void {
  validate(JSON.parse(output));
  expect(validate.errors ?? []).toEqual([]);
}
