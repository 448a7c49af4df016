/*
 * The forms of English verbs: regular ones by spelling, frequent irregular ones by a list.
 */

/** The forms of the verb `lemma`, itself among them. */
export function verbForms(lemma: string): string[] {
  const forms = IRREGULAR[lemma]?.split(' ') ?? []
  if (/[^aeiou]y$/.test(lemma))
    return [...forms, lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (/e$/.test(lemma)) return [...forms, lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  const last = lemma.at(-1) ?? ''
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(lemma) ? [`${lemma}${last}ed`, `${lemma}${last}ing`] : []
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's'
  return [...forms, lemma, `${lemma}${s}`, `${lemma}ed`, `${lemma}ing`, ...doubled]
}

/** Frequent irregular verbs of speech, thought and action. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  speak: 'spoke spoken',
  think: 'thought',
  know: 'knew known',
  find: 'found',
  see: 'saw seen',
  feel: 'felt',
  read: 'read',
  hear: 'heard',
  mean: 'meant',
  understand: 'understood',
  swear: 'swore sworn',
  teach: 'taught',
  forget: 'forgot forgotten',
  choose: 'chose chosen',
  show: 'shown',
  make: 'made',
  give: 'gave given',
  take: 'took taken',
  get: 'got gotten',
  go: 'went gone',
  come: 'came',
  hold: 'held',
  bring: 'brought',
  begin: 'began begun',
  keep: 'kept',
  leave: 'left',
  lead: 'led',
  lose: 'lost',
  meet: 'met',
  pay: 'paid',
  sell: 'sold',
  send: 'sent',
  sit: 'sat',
  stand: 'stood',
  win: 'won',
  become: 'became',
  foresee: 'foresaw foreseen',
  seek: 'sought',
  buy: 'bought',
  fight: 'fought',
  shake: 'shook shaken',
  strike: 'struck',
  sing: 'sang sung',
  withdraw: 'withdrew withdrawn',
}

/** Forms of the past that are those of the present and the infinitive as well. */
export const SHARED_FORMS = 'bid cast cost cut forecast hit hurt let put quit set shed shut split spread'
