// Numbers inside a date: digits, in groups of three or not, and words, which are read to their end: 'ألفين واثني عشر' is
// 2012, and a part of it is nothing.

import { Cursor } from './read-cursor.js';

export interface NumberWord {
  readonly value: number;
  /** Digits written; 0 for words. */
  readonly digits: number;
  readonly isOrdinal: boolean;
}

/** Words of a number below a thousand, and multiples of thousands in a number: no year has more. */
const MOST_WORDS = 5;
const PLURALS = new Set(['الاف', 'ملايين', 'مليارات', 'אלפי', 'אלפים']);
const GROUP = 3;
/** Of a number written in groups: 13,800,000,000. */
const MOST_GROUPS = 4;
const SUFFIX = /^(?:th|st|nd|rd|er|re|º|o)$/;

/** What the words of a number have said so far. */
interface Sum { hundred?: number; ten?: number; one?: number }

export class NumberReader extends Cursor {
  /** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
  number(): NumberWord | null {
    return this.attempt(() => (this.token?.kind === 'number' ? this.digits() : this.ordinal() ?? this.cardinal()));
  }

  private digits(): NumberWord | null {
    const { token } = this;
    if (!token) return null;
    const grouped = this.grouped();
    if (grouped) return grouped;
    this.at++;
    const isOrdinal = this.token !== undefined && !this.token.isApart && SUFFIX.test(this.token.text);
    if (isOrdinal) this.at++;
    const rest = this.attempt(() => {
      const tail = this.tokens[this.at + 1];
      if (!/^[.,٫]$/.test(this.token?.text ?? '') || tail?.kind !== 'number' || tail.isApart || !this.meaning('thousands', this.tokens[this.at + 2])) return null;
      this.at += 2;
      return Number(`0.${tail.text}`);
    }) ?? 0;
    const many = this.take('thousands');
    return { value: Math.round((token.value + rest) * (many?.value ?? 1)), digits: many ? 0 : token.text.length, isOrdinal };
  }

  /** '10,000', '3.000.000': never four digits, so that it is a year only where an era says so. */
  private grouped(): NumberWord | null {
    return this.attempt(() => {
      let text = this.token?.text ?? '';
      if (text.length > GROUP) return null;
      this.at++;
      const first = text.length;
      for (let i = 1, tail = this.tokens[this.at + 1]; i < MOST_GROUPS && /^[.,٬]$/.test(this.token?.text ?? '') && this.token?.isApart === false && tail?.kind === 'number' && tail.text.length === GROUP && !tail.isApart; i++, tail = this.tokens[this.at + 1]) {
        text += tail.text;
        this.at += 2;
      }
      return text.length > first ? { value: Number(text), digits: text.length + 1, isOrdinal: false } : null;
    });
  }

  private ordinal(): NumberWord | null {
    const ten = this.attempt(() => {
      const tens = this.take('ten');
      if (tens && !this.take('and')) this.takeMark('-');
      const last = this.meaning('ordinal');
      return tens && last && last.value < 10 && this.take('ordinal') ? tens.value + last.value : null;
    });
    if (ten !== null) return { value: ten, digits: 0, isOrdinal: true };
    const found = this.take('ordinal');
    if (!found) return null;
    const teen = found.value < 10 ? this.take('teen') : null;
    const more = teen ? null : this.attempt(() => (this.take('and') ? (this.meaning('ordinal')?.value ?? 0) >= 20 ? this.take('ordinal') : this.take('ten') : null));
    return { value: found.value + (teen?.value ?? more?.value ?? 0), digits: 0, isOrdinal: true };
  }

  private cardinal(): NumberWord | null {
    let value: number | null = null;
    let limit = Infinity;
    for (let i = 0; i < MOST_WORDS && limit > 1; i++) {
      const group: { readonly value: number; readonly unit: number } | null = this.attempt(() => {
        if (value !== null) this.take('and');
        const below = this.belowThousand();
        const many = this.meaning('thousands');
        // 'آلاف السنين' are nobody's count.
        if (below === null && PLURALS.has(this.token?.text ?? '')) return null;
        if (many && many.value < limit) this.at++;
        else if (below === null) return null;
        const unit = many && many.value < limit ? many.value : 1;
        return { value: (below ?? 1) * unit, unit };
      });
      if (!group) break;
      value = (value ?? 0) + group.value;
      limit = group.unit;
    }
    return value === null ? null : { value, digits: 0, isOrdinal: false };
  }

  /** 'مئة وخمسة وعشرين', 'nine hundred and five': hundreds, tens and ones, each once, in the order of any of the languages. */
  private belowThousand(): number | null {
    const sum: Sum = {};
    for (let i = 0; i < MOST_WORDS; i++) {
      const word = this.attempt(() => {
        if (i > 0 && !this.take('and')) this.takeMark('-');
        return this.one(sum) || this.ten(sum) || this.hundred(sum) ? true : null;
      });
      if (!word) break;
    }
    const { hundred, ten, one } = sum;
    return hundred === undefined && ten === undefined && one === undefined ? null : (hundred ?? 0) + (ten ?? 0) + (one ?? 0);
  }

  /** One to nineteen; with the hundreds that it counts. */
  private one(sum: Sum): boolean {
    const one = this.meaning('number');
    if (!one || sum.one !== undefined || (one.value > 9 && sum.ten !== undefined)) return false;
    this.at++;
    if (one.value < 10 && sum.hundred === undefined && sum.ten === undefined && this.meaning('hundred')?.value === 100) {
      this.at++;
      sum.hundred = one.value * 100;
      return true;
    }
    const teen = one.value < 10 && sum.ten === undefined ? this.take('teen') : null;
    sum.one = one.value;
    if (teen || one.value > 9) sum.ten = teen?.value ?? 0;
    return true;
  }
  private ten(sum: Sum): boolean {
    const ten = sum.ten === undefined ? this.take('ten') : null;
    if (ten) sum.ten = ten.value;
    return ten !== null;
  }
  private hundred(sum: Sum): boolean {
    const hundred = sum.hundred === undefined && sum.ten === undefined ? this.take('hundred') : null;
    if (hundred) sum.hundred = hundred.value;
    return hundred !== null;
  }
}
