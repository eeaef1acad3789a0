// Days of every year: feasts, and days that are named.

import { arProse as ar } from '../../i18n/dates/prose-ar.js';
import { arabic } from './find-tellers.js';
import { STOPS, tenseFrom } from './find-tense.js';
import type { Token } from './lexer.js';

const FEAST_REACH = 6;
const NAMED_REACH = 10;

/**
 * Whether what is told before this token in its sentence is a feast, or a habit, of every year: 'تحتفل به في 2 فبراير',
 * 'اليوم العالمي للمرأة في 8 آذار'; what was done on the day is of its year.
 */
export function isFeast(tokens: readonly Token[], at: number): boolean {
  // 'هذا العام، والذي يصادف الأحد التاسع من ربيع الأول'
  if (
    tokens
      .slice(Math.max(0, at - NAMED_REACH), at)
      .some(({ text }, i, all) => text === 'هذا' && all[i + 1]?.text === 'العام')
  )
    return false;
  let isDay = false;
  let isNamed = false;
  for (let i = at - 1; i >= 0 && at - i < NAMED_REACH; i--) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind === 'mark' && STOPS.has(text)) break;
    if (ar.feastVerbs.test(text) && at - i < FEAST_REACH) return true;
    isDay ||= ar.namedDays.test(text) && i < at - 1;
    isNamed ||= /^(?:العالمي|الدولي)$/.test(text);
    if (isDay && ar.keeps.test(text)) return true;
  }
  return (
    isNamed &&
    tenseFrom(tokens, at - 1, -1, { tense: arabic, isVerbLast: false }) === null &&
    tenseFrom(tokens, at + 1, 1, { tense: arabic, isVerbLast: false }) === null
  );
}
