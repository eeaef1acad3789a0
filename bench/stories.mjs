// Stories for `npm run bench:titles`: invented, of a newspaper's shape, and the same on every run. Quiet stretches and
// bursts, a few periods, titles of the lengths that headlines have.

/** A linear congruence (Numerical Recipes): the same numbers everywhere. */
function chance(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const WORDS = {
  ar: ['الوزراء', 'يعلنون', 'اتفاقًا', 'جديدًا', 'بعد', 'جولة', 'مفاوضات', 'طويلة', 'في', 'العاصمة', 'المحكمة', 'تؤجل', 'النظر', 'الطعن', 'احتجاجات', 'أمام', 'مقر', 'المجلس', 'الأمم', 'المتحدة', 'تمدد', 'ولاية', 'البعثة', 'توقيع', 'مذكرة', 'تفاهم', 'المياه', 'انتخابات', 'تكميلية', 'ثلاث', 'دوائر'],
  en: ['Ministers', 'announce', 'a', 'new', 'agreement', 'after', 'long', 'talks', 'in', 'the', 'capital', 'court', 'delays', 'hearing', 'on', 'appeal', 'protests', 'outside', 'council', 'extends', 'mission', 'mandate', 'signs', 'water', 'deal', 'by-elections', 'held', 'three', 'districts'],
};
const DAY = 86_400_000;
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);

/** One story: `count` events, some of them periods, over `days` from `start`. */
export function storyOf({ name, count, days, start, bursts, periods, varied, lang, seed }) {
  const random = chance(seed);
  const from = Date.parse(start);
  const title = () => Array.from({ length: 3 + Math.floor(random() * 5) }, () => WORDS[lang][Math.floor(random() * WORDS[lang].length)]).join(' ');
  const heads = Array.from({ length: bursts }, () => random());
  const place = () => {
    if (bursts === 0 || random() < 0.45) return random();
    const head = heads[Math.floor(random() * heads.length)];
    return Math.min(1, Math.max(0, head + (random() - 0.5) * 0.06));
  };
  const importance = () => (varied ? Math.round(random() ** 2 * 10) / 10 : 0.5);
  const moments = count - periods;
  const events = Array.from({ length: moments }, (_, i) => {
    const part = i === 0 ? 0 : i === 1 ? 1 : place();
    return { id: `e${i}`, date: dayOf(from + part * days * DAY), title: title(), group: 'abc'[i % 3], importance: importance() };
  });
  for (let i = 0; i < periods; i++) {
    const at = random() * 0.85;
    events.push({ id: `p${i}`, date: `${dayOf(from + at * days * DAY)}/${dayOf(from + Math.min(1, at + 0.03 + random() * 0.25) * days * DAY)}`, title: title(), group: 'abc'[i % 3], importance: importance() });
  }
  return { name, document: { lang, title: name, groups: [...'abc'].map((id, i) => ({ id, label: WORDS[lang][i] })), events } };
}

const SPANS = [['14 years', 5110, '2011-03-02'], ['3 years', 1095, '2019-06-10'], ['5 months', 150, '2023-09-04']];
const SIZES = [[18, 2, 1], [24, 3, 2], [40, 4, 3], [60, 5, 4]];

/** Each size over each length of time, with equal and with varied importance, `seeds` of each. */
export function stories(seeds = 3) {
  const all = [];
  for (const [span, days, start] of SPANS) for (const [count, bursts, periods] of SIZES) for (const varied of [false, true]) for (let seed = 1; seed <= seeds; seed++) {
    const lang = seed % 2 === 1 ? 'ar' : 'en';
    all.push({ count, span, varied, ...storyOf({ name: `${count} events, ${span}${varied ? ', varied' : ''} ${lang} #${seed}`, count, days, start, bursts, periods, varied, lang, seed: seed * 7919 + count * 31 + days + (varied ? 5 : 0) }) });
  }
  return all;
}
