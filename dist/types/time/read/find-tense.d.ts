import { type Language, type Tense } from './find-tellers.js';
import type { Token } from './lexer.js';
export declare const STOPS: Set<string>;
/** Whether the day is of a thing that is or was to be; `null` where no verb tells which. */
export declare function isToBe(tokens: readonly Token[], at: number, language: string): boolean | null | undefined;
/** The tokens from one on to the end of its sentence, as far as is looked. */
export declare function restOf(tokens: readonly Token[], at: number): readonly Token[];
/** The first tense told from a token on, this way or that, within its sentence. */
export declare function tenseFrom(tokens: readonly Token[], at: number, step: 1 | -1, { tense, decisions, deeds }: Language): Tense;
/** What is put off to a day, or made to last until then: the day is what is told of. */
export declare function isPutOff(tokens: readonly Token[], at: number, language: string): boolean;
/** 'تأجيل المباراة إلى الأحد', 'حدد القاضي 25 آذار موعدا': a day that was chosen. */
export declare function isChosen(tokens: readonly Token[], at: number, language: string): boolean;
/** 'وتستمر الدورة إلى 6 نوفمبر', 'runs to 6 November': 'to' is 'until' there. */
export declare const isLasting: (tokens: readonly Token[], at: number, language: string) => boolean;
/** A plan or a future is told beside this token: no story of old times. */
export declare const isPlanned: (tokens: readonly Token[], at: number) => boolean;
/** 'يتقدم الثلاثاء ألف طالب': a weekday right after a verb of the present, whichever; but not 'يوسف السبت'. */
export declare const isRightAfterPresent: (tokens: readonly Token[], at: number) => boolean;
/** 'مقارنة بشباط', 'مقارنة مع شباط' */
export declare const isCompared: (tokens: readonly Token[], at: number) => boolean;
/** Whether the sentence speaks of what is to come where this token stands. */
export declare function isAhead(tokens: readonly Token[], at: number, language: string): boolean;
/** 'تسليم الجوائز في أول مايو': the sentence begins with a deed, and no verb tells when. */
export declare function isAnnounced(tokens: readonly Token[], at: number, language: string): boolean;
/** Whether anything says when the sentence is, before this token or after it. */
export declare function isTensed(tokens: readonly Token[], at: number, language: string): boolean;
/** Whether the sentence tells of what was, where this token stands. */
export declare function isPast(tokens: readonly Token[], at: number, language: string): boolean;
/** 'توفي يوم 3 يناير': a verb of the past stands right before, and what it tells of is not put off. */
export declare const isDone: (tokens: readonly Token[], at: number, language: string) => boolean;
/** A verb of news, in either tense. */
export declare const isVerb: (text: string, language: string) => boolean;
/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
export declare function isTold(tokens: readonly Token[], at: number, language: string): boolean;
