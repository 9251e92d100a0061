import { describe, expect, it } from 'vitest';
import { personOf } from '../../../src/practice/people';

describe('a person to turn to', () => {
  it.each([
    ['Sam +49 170 1234567', 'Sam', '+49 170 1234567', 'tel:+491701234567'],
    ['Sam: 0170/123 45-67', 'Sam', '0170/123 45-67', 'tel:01701234567'],
    ['Mum (030) 123456', 'Mum', '(030) 123456', 'tel:030123456'],
    ['Helpline 112', 'Helpline', '112', 'tel:112'],
    ['116 123', '116 123', '116 123', 'tel:116123'],
    ['Sam', 'Sam', null, null],
    ['Agent 47', 'Agent 47', null, null],
    ['Sam, room 12b', 'Sam, room 12b', null, null],
  ])('of "%s" has the name %s and the number %s', (line, name, number, href) => {
    expect(personOf(line)).toEqual({ name, number, href });
  });
});
