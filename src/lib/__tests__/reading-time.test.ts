import {describe, expect, it} from 'vitest';
import {readingMinutes} from '../reading-time';

const han = (count: number) => '核'.repeat(count);
const words = (count: number) => 'word '.repeat(count);

describe('the time a text takes', () => {
  it.each([
    ['nothing takes a minute', '', 1],
    ['a short text takes a minute', han(40), 1],
    ['Han characters at 400 a minute', han(4000), 10],
    ['words at 220 a minute', words(2200), 10],
    ['both in one text, each at its pace', han(2000) + words(1100), 10],
    ['rare Han characters too', '𠮷'.repeat(2000), 5],
    ['words without a space to the Han characters beside them', '用kubectl看'.repeat(1000), 10],
    ['punctuation takes none', han(400) + '，。「」——'.repeat(1000), 1],
    ['an address is one word', '10.244.0.0/16 '.repeat(440), 2],
    ['a name with hyphens is one word', 'kube-proxy-xyz '.repeat(440), 2],
    ['accents stay inside their word', 'na\u0308ive '.repeat(440), 2],
  ])('%s', (_case, text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});
