import type { Token } from './lexer.js';
/**
 * Whether what is told before this token in its sentence is a feast, or a habit, of every year: 'تحتفل به في 2 فبراير',
 * 'اليوم العالمي للمرأة في 8 آذار'; what was done on the day is of its year.
 */
export declare function isFeast(tokens: readonly Token[], at: number): boolean;
