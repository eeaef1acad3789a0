// English: words of running text that speak for or against a date beside them, in the spelling of the page.

import type { ProseWords } from './prose-words.js';

export const enProse = {
  namedAfter: 'street avenue road square bridge coalition alliance committee movement party brigade forces stadium university hospital',
  every: 'every each',
  yearly: 'annually yearly',
  spans: 'period years season',
  monthBefore: 'in since until by from during early late mid last',
  weekdayNotAfter: 'a every each per black good',
  putOff: 'adjourned postponed delayed deferred rescheduled extended put adjourn postpone delay defer reschedule extend pushed pushing push',
  since: 'since',
  sameBefore: 'same',
  /** What a bare year follows. */
  bareYearBefore: 'in by since until till from through during of after before around circa to between and the published founded ' + 'established',
  /** 'a 2019 report': what is of one year. */
  madeIn:
    /^(?:report|study|survey|law|film|poll|review|ruling|deal|agreement|interview|book|paper|article|election|speech|census|treaty|accord|referendum|documentary|novel|attack|bombing|coup|trial|inquiry)$/,
  /** Before a year, whatever follows it. */
  timeBefore: 'in by since until the',
  /** What a number beside it counts. */
  counted:
    'people men women children soldiers troops officers students workers members cars miles metres meters feet km ' +
    'kilometres kilometers dollars pounds euros tons tonnes years days pages words copies acres hectares votes seats rooms ' +
    'hours minutes percent jobs homes patients cases deaths species calories units items employees residents books letters',
  /** Verbs of what is to come. */
  will: 'forecast forecasts likely could might would will ll gonna shall scheduled expected due plans planned set upcoming begins starts opens meets votes forward runs kicks resumes closes ends expires',
  /** 'It runs to 6 November' */
  lasts: /^(?:runs?|running|lasts?|continues?)$/,
  /** They turn what is to come to the past. */
  was: 'was were had been',
  /** Verbs of the past, those with 'ed' aside. */
  past:
    'was were had did said told went came took met held saw began left won lost made gave got found fell rose struck wrote ' +
    'sang spoke flew drew drove chose broke wore grew knew threw bought brought caught taught thought fought sold kept paid ' +
    'sent spent stood ran sat led read rained cut hit shut opened',
} satisfies ProseWords & Readonly<Record<string, string | RegExp>>;
