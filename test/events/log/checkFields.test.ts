import { expect, test } from 'vitest';
import { checkFields } from '../../../src/events/log/checkFields.ts';
import type { EventFields } from 'engagement-metrics/events';
import { hostileNames } from '../../arbitraries.ts';

const check = (fields: object) => () => {
  checkFields('f', { user: 'who', time: 'at', ...fields } as EventFields);
};

test('checkFields lets any names pass but those that every log has for itself', () => {
  expect(check({ type: 'type', value: 'value', user: 'user', time: '', dimensions: hostileNames })).not.toThrow();
  for (const name of ['user', 'time', 'type', 'value']) {
    expect(check({ dimensions: ['country', name] })).toThrow(RangeError);
    expect(check({ dimensions: ['country', name] })).toThrow(
      `f: fields.dimensions has '${name}', the name of a field of every log`,
    );
  }
});

test('checkFields refuses names that are no text', () => {
  for (const junk of [null, 5, {}, Symbol('x')]) {
    for (const fields of [{ user: junk }, { time: junk }, { dimensions: [junk] }]) {
      expect(check(fields)).toThrow(TypeError);
      expect(check(fields)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields' }));
    }
  }
  for (const fields of [
    { user: undefined },
    { time: undefined },
    { type: 5 },
    { value: {} },
    { dimensions: [undefined] },
  ]) {
    expect(check(fields)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'fields' }));
  }
  expect(check({ dimensions: 'country' })).toThrow(expect.objectContaining({ argument: 'fields.dimensions' }));
});

test('checkFields refuses a dimension that is there twice', () => {
  expect(() => {
    checkFields('f', { user: 'u', time: 't', dimensions: ['app', 'land', 'app'] });
  }).toThrow("f: fields.dimensions has 'app' twice");
});
