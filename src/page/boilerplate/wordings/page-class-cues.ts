/*
 * Words in class names and ids that say what an element is for. Written by hand; public habits of site templates.
 */

/** Bit and pattern of each cue, matched anywhere in the lower-cased class and id. */
export const CLASS_CUES: readonly {
  readonly name: string
  /** Three characters, without any of which the pattern cannot match; - is any sign, or the end. */
  readonly on: string
  readonly example: string
  readonly bit: number
  readonly pattern: RegExp
}[] = [
  {
    name: 'body',
    on: 'art ent pos sto bod ric mai',
    example: 'entry',
    bit: 1,
    pattern:
      /article-?_?(?:body|content|text)|entry|post-?_?(?:body|content|text)|story|body-?(?:copy|text|content)|richtext|rich-text|articlebody|maincontent|main-content/,
  },
  {
    name: 'comment',
    on: 'com dis rep res liv via',
    example: 'comment-list',
    bit: 2,
    pattern: /comment|disqus|repl(?:y|ies)|respond|discussion|livefyre|viafoura/,
  },
  {
    name: 'related',
    on: 'rel rec pop tre mos rea out tab tea pro car lat mor als zer onw',
    example: 'related-posts',
    bit: 4,
    pattern:
      /relat|recommend|popular|trending|most-|read-?(?:more|next|also)|recirc|outbrain|taboola|teaser|promo|carousel|latest|more-|also|zergnet|onward/,
  },
  {
    name: 'share',
    on: 'sha soc fol too add fac twi wha',
    example: 'social',
    bit: 8,
    pattern: /shar(?:e|ing)|social|follow|tool(?:s|bar)|addthis|facebook|twitter|whatsapp/,
  },
  {
    name: 'meta',
    on: 'by- byl aut met dat tim pub bio wri con',
    example: 'byline',
    bit: 16,
    pattern: /by-?line|author|meta|date|time|publish|bio|writer|contributor/,
  },
  {
    name: 'caption',
    on: 'cap cre fig ima pho gal sli med vid pla emb',
    example: 'caption',
    bit: 32,
    pattern: /caption|credit|figure|image|photo|galler|slide|media|video|player|embed/,
  },
  {
    name: 'frame',
    on: 'nav men cru mas top foo sid rai wid ban log sea ski',
    example: 'nav',
    bit: 64,
    pattern: /nav|menu|crumb|masthead|top-?bar|foot|side-?bar|rail|widget|banner|login|search|skip/,
  },
  {
    name: 'offer',
    on: 'ads ad- adv spo new sub sig pay coo con mod pop ove don pro cta gdp',
    example: 'newsletter',
    bit: 128,
    pattern:
      /(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|newsletter|subscri|sign-?up|paywall|cookie|consent|modal|popup|overlay|donat|promo|cta|gdpr/,
  },
  {
    name: 'tags',
    on: 'tag top key lab cat kic eye',
    example: 'tags',
    bit: 256,
    pattern: /(?:^|[^a-z])tags?(?:[^a-z]|$)|topic|keyword|label|categor|kicker|eyebrow/,
  },
  { name: 'title', on: 'hea tit', example: 'headline', bit: 512, pattern: /headline|title|heading/ },
  {
    name: 'dek',
    on: 'dek sta sub sum led des exc dec str syn',
    example: 'standfirst',
    bit: 1024,
    pattern:
      /(?:^|[^a-z])dek(?:[^a-z]|$)|standfirst|subtitle|sub-?head|summary|lede|description|excerpt|deck|strap|synopsis/,
  },
  {
    name: 'list',
    on: 'lis fee str gri car ite',
    example: 'card-grid',
    bit: 2048,
    pattern: /list|feed|stream|grid|card|items/,
  },
  {
    name: 'aside',
    on: 'asi ins pul box cal fac inf inl int',
    example: 'callout',
    bit: 4096,
    pattern: /aside|inset|pull-?quote|box|callout|factbox|infobox|inline|interstitial/,
  },
  {
    name: 'story-body',
    on: 'art pos ent sto blo new sin pag bod con tex ric mai td- cop',
    example: 'article-body',
    bit: 8192,
    pattern:
      /(?:article|post|entry|story|blog|news|single|page)[-_]{0,2}(?:main)?[-_]{0,2}(?:body|content|text|copy|entry|inner|detail)|(?:body|content|text)[-_]{0,2}(?:body|copy|text|article|post)|^\s?content\s*$|rich-?text|main[-_]?content|td-post|copy-?block/,
  },
]
