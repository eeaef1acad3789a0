// Hebrew: words of running text that speak for or against a date beside them, in the spelling of the page.

import type { ProseWords } from './prose-words.js';

export const heProse = {
  named: 'רחוב דרך תנועת שדרות כיכר גשר מפלגת',
  every: 'כל בכל מכל',
  spans: 'עונת עונה בעונת בעונה',
  since: 'מאז',
  putOff: 'הוארך הוארכה הוארכו נדחה נדחתה נדחו הארכת דחיית',
  sameBefore: 'באותו אותו',
  /** What is counted in the singular. */
  counted: 'איש שקל דולר אירו יורו מטר קילומטר קמ דונם טון אחוז אלף מיליון אדם נפש חייל תושב גרם ליטר קילו קילוגרם דקה שעה שנה יום '
    + 'חודש מייל שח לירה',
  /** Before 'מ' and a number: it is compared with. */
  more: 'יותר פחות למעלה מעלה מעל לפחות גדול קטן רבים',
  /** Of people and works 'of the year'. */
  ofYear: /(?:ן|ותה|ותו|איש|אשת|ספר|סרט|שיר|תמונת|עיר|מילת|זמר|מאמר|תום|כל|במשך|לאורך)$/,
  /** Verbs of news in the past. */
  past: /^[וש]?(?:אמר|הודיע|נהרג|נפצע|נרצח|הגיע|נפגש|קבע|החליט|אישר|הצביע|ביקר|נחתם|נערכ?|התקיימ?|פרסמ?|נפתח|הכריז|נבחר|נעצר|מת|נפטר|הוחלט|דווח|הודח|שוחרר|תקפ?|ירה|פגע|נסגר|הושלמ?|בוטל|זכה)(?:ה|ו|ך|ם|ף)?$/,
  /** Verbs of what is to come. */
  will: /^[הול]?תחזית$|^[וש]?(?:צפוי|אמור|עתיד|מתוכנ[ןנ])(?:ה|ים|ות)?$|^[וש]?[ית](?:תכנס|יערך|ערך|תקיים|גיע|דון|חל|פתח|יפתח|כריז|פרסם|צביע|יפגש|פגש|בקר|תחיל|סתיים|נאם)(?:ו)?$/,
} satisfies ProseWords & Readonly<Record<string, string | RegExp>>;
