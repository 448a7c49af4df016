/*
 * No false dates: what looks like a date but is none, told by the words around it. Each filter has a name and an example
 * of what it drops; any one drops the candidate.
 */
import type { Candidate } from './rule.ts'
import { type Scene, wordAt } from './scene.ts'

/** A candidate with its surroundings in words. */
interface Surroundings {
  readonly rule: string
  /** As written. */
  readonly form: string
  /** The pieces beside it in lower case; '' at the ends. */
  readonly before: string
  readonly before2: string
  readonly after: string
  readonly after2: string
  readonly afterForm: string
}

interface DateFilter {
  readonly name: string
  /** A sentence in which the filter drops something. */
  readonly example: string
  readonly drops: (around: Surroundings) => boolean
}

const NUMERAL = /^\d[\d,.]*$/
const CURRENCY = /^(?:[$£€¥#]|us\$|c\$|dlrs|usd|eur|rs\.?)$/
const COUNTED_NOUN =
  /^(?:people|men|women|children|workers|employees|jobs|soldiers|troops|dollars|euros|pounds|miles|kilometers|kilometres|km|meters|metres|feet|acres|tons|tonnes|votes|points|shares|barrels|percent|per|homes|houses|members|students|patients|cases|deaths|pages|seats|units|copies|rpm|mph|mg|kg|mm|cm|lbs?|calories|watts|volts|words|residents|protesters|demonstrators|refugees|police|officers|fans|supporters|visitors|passengers|flights|schools|companies|firms|cars|vehicles|times|bytes|hz|mhz|ghz|mb|gb)$/
const NUMBERED_THING =
  /^(?:no\.?|number|nos\.?|page|pages|p\.|pp\.|room|flight|route|highway|road|interstate|model|version|chapter|section|act|article|rule|line|bus|gate|unit|apartment|suite|box|lot|channel|boeing|airbus|windows|psalm|isbn|resolution|bill|case|size|class|type|platform|serial|order|extension|ext\.?|tel\.?|phone|fax|call|area|zip|postcode|pier|season|episode|volume|vol\.?|part|step|level|phase|stage|top|s&p|russell|ftse|sw|ne|nw|se)$/
const STREET =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|lane|ln\.?|drive|dr\.?|court|place|square|park|main|elm|broadway|n\.|s\.|e\.|w\.|north|south|east|west)$/
const PERSON_NOUN =
  /^(?:man|woman|boy|girl|child|son|daughter|brother|sister|father|mother|grandfather|grandmother|grandson|niece|nephew|cousin|uncle|aunt|husband|wife|twins?|student|teenager|youth|mother|victim|suspect|resident|driver|farmer|actor|actress|singer|player|worker|teacher|nurse|doctor|lawyer|native|veteran|retiree|widow|widower|baby|toddler|infant|patient|prisoner|soldier|officer|businessman|president|striker|defender|midfielder|goalkeeper|rookie|pitcher|who|whose|and|in|at|is|was|has|had|said|told|from|to|with|as|of|for|old|new|former|white|black|american|british|french|german|russian|chinese|australian|cuban)$/
const PERSON_SUFFIX =
  /^(?!order|paper|water|power|matter|center|number|offer|letter|border|river|tower|factor|sector|error|elevator|reactor)[a-z-]{3,}(?:er|or|ian|ist|man|woman|ee)$/
const MODAL_CONTEXT =
  /^(?:be|have|not|also|well|never|even|only|come|go|need|want|take|get|still|find|seem|lead|cause|help|become|include|he|she|it|they|we|i|you|or)$/

/** In the order of what they drop most. */
export const DATE_FILTERS: readonly DateFilter[] = [
  {
    name: 'lower-case-month',
    example: 'They may march through the town on their own.',
    drops: ({ rule, form }) => /^month/.test(rule) && /(?:^| )(?:may|march|august)(?: |$)/.test(form),
  },
  {
    name: 'bare-abbreviation',
    example: 'Jan Novak and Mar Vista won.',
    drops: ({ rule, form }) =>
      rule === 'month' && /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|MAR|JAN|DEC)$/.test(form),
  },
  {
    name: 'short-weekday',
    example: 'The sun sat low; The Sun and Wed were papers.',
    drops: ({ rule, form }) =>
      /^weekday/.test(rule) &&
      /^(?:(?:the|last|this|next) )?(?:sun|sat|wed|mon|fri|tue|thu|sun\.|sat\.)$/i.test(form) &&
      !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.$/.test(form),
  },
  {
    name: 'modal-may',
    example: 'May it please the court; May we go?',
    drops: ({ rule, form, after }) => rule === 'month' && form === 'May' && MODAL_CONTEXT.test(after),
  },
  {
    name: 'person-called-month',
    example: 'Theresa May, April Jones and Mr. March spoke.',
    drops: ({ rule, form, before, afterForm }) =>
      rule === 'month' &&
      /^(?:April|May|June|March|August)$/.test(form) &&
      (/^(?:mr\.?|mrs\.?|ms\.?|dr\.?|minister|theresa|sen\.|rep\.|lord|lady|elaine|brian|rollo|imelda|karl|philip)$/.test(
        before,
      ) ||
        (/^(?:April|June|May)$/.test(form) &&
          /^(?:Jones|Smith|Brown|Allyson|Carter|Cash|Ryan|Ludgate|O'Neil)$/.test(afterForm))),
  },
  {
    name: 'named-march',
    example: 'They joined the Women’s March and the March for Life.',
    drops: ({ rule, form, before, before2, after }) =>
      rule === 'month' &&
      form === 'March' &&
      (before === "'s" || before === '’s' || before === 'the' || before === 'annual' || before2 === 'the') &&
      /^(?:for|on|of|to|and|was|is|,|\.|)$/.test(after) &&
      before !== 'in' &&
      before !== 'of' &&
      before !== 'since',
  },
  {
    name: 'price',
    example: 'It costs $1990 and €2015.',
    drops: ({ rule, before }) => rule === 'year' && CURRENCY.test(before),
  },
  {
    name: 'count',
    example: 'About 2000 people and 1500 miles.',
    drops: ({ rule, after, after2, before }) =>
      rule === 'year' &&
      (COUNTED_NOUN.test(after) ||
        (after === '-' &&
          /^(?:meter|metre|mile|foot|page|seat|word|strong|member|person|square|pound|year|point)$/.test(
            after2,
          )) ||
        (/^(?:nearly|almost|than|approximately|exceeding|total|least)$/.test(before) &&
          !/^(?:in|of)$/.test(before))),
  },
  {
    name: 'numbered-thing',
    example: 'Windows 2000, Flight 1986, Room 1910 and Boeing 1900.',
    drops: ({ rule, before }) => (rule === 'year' || rule === 'length') && NUMBERED_THING.test(before),
  },
  {
    name: 'address',
    example: 'He lives at 1920 Main Street.',
    drops: ({ rule, before, after, after2, afterForm }) =>
      rule === 'year' &&
      ((before === 'at' && /^[A-Z]/.test(afterForm)) ||
        (STREET.test(after2) && /^[A-Z]/.test(afterForm)) ||
        /^(?:N|S|E|W)\.?$/.test(afterForm)),
  },
  {
    name: 'broken-number',
    example: 'The score was 1985-2010-7, the sum 1990.5%.',
    drops: ({ rule, after, before, after2 }) =>
      rule === 'year' &&
      (after === '%' ||
        after === '°' ||
        (/^[-/.:x×*+=]$/.test(before) && false) ||
        (after === '/' && NUMERAL.test(after2))),
  },
  {
    name: 'year-of-age',
    example: 'He was 37 years old when she, 55 years of age, met him.',
    drops: ({ rule, after, after2 }) =>
      /^length/.test(rule) &&
      (/^(?:old|older|younger)$/.test(after) ||
        (after === 'of' && after2 === 'age') ||
        (after === '-' && after2 === 'olds')),
  },
  {
    name: 'person-age',
    example: 'The 44-year-old Kopp met a 6-year-old boy.',
    drops: ({ rule, form, after, after2, afterForm }) =>
      rule === 'length-adjective' &&
      /old$/i.test(form) &&
      (after === '' ||
        PERSON_NOUN.test(after) ||
        PERSON_SUFFIX.test(after) ||
        PERSON_SUFFIX.test(after2) ||
        /^[A-Z,.;:)"'”’]/.test(afterForm) ||
        /^(?:his|her)$/.test(after)),
  },
  {
    name: 'reporting-adjective',
    example: 'It paid its quarterly dividend and posted an annual loss.',
    drops: ({ rule, form, after, before }) =>
      rule === 'frequency' &&
      ((/^quarterly$/i.test(form) &&
        (/^(?:dividend|dividends|loss|losses|profit|profits|results|earnings|net|cash|revenue|sales|of|report|income|payment)$/.test(
          after,
        ) ||
          before === 'and')) ||
        (/^annually$/.test(form) && /^(?:%|percent)$/.test(before)) ||
        (form === 'daily' && before === 'average')),
  },
  {
    name: 'second-as-ordinal',
    example: 'It would be a second betrayal; second place; two second goals.',
    drops: ({ rule, form, after }) => /^length/.test(rule) && /second$/i.test(form) && /^[a-z]/.test(after),
  },
  {
    name: 'in-ones-thirties',
    example: 'He was in his 30s and she in her forties.',
    drops: ({ rule, before, after }) =>
      rule === 'decade' &&
      (/^(?:his|her|their|my|your|our|late|mid|early)$/.test(before) ||
        (/^(?:and|or)$/.test(after) && /^(?:his|her|their)$/.test(before))),
  },
  {
    name: 'temperature-decade',
    example: 'Temperatures in the 80s and scores in the low 70s.',
    drops: ({ rule, form, before }) =>
      rule === 'decade' && /^(?:low|mid|high|upper|lower|temperatures?)$/.test(before) && !/\d{4}/.test(form),
  },
  {
    name: 'living-quarters',
    example: 'They inspected the living quarters.',
    drops: ({ rule, form, before }) =>
      /^length/.test(rule) &&
      /quarters$/i.test(form) &&
      !/\d|two|three|four|five|six|several|few|recent|coming|past|last|next/i.test(form) &&
      before !== 'fiscal',
  },
  {
    name: 'fall-as-verb',
    example: 'Prices fall, spring up and fall again in a spring.',
    drops: ({ rule, form, before, after }) =>
      rule === 'season' && /^(?:fall|spring)$/i.test(form) && !seasonBefore(before, after),
  },
  {
    name: 'season-as-name',
    example: 'The Fall of Rome, the Prague Spring, Spring Street and Winter Olympics.',
    drops: ({ rule, form, after, before, afterForm }) =>
      (rule === 'season' && /^the fall$/i.test(form) && after === 'of') ||
      (rule === 'season' &&
        /^(?:the )?(?:Spring|Summer|Fall|Winter|Autumn)$/.test(form) &&
        (/^[A-Z]/.test(afterForm) || /^(?:prague|arab|donna|palm|silver|edgar|nuclear)$/.test(before))),
  },
  {
    name: 'show-title',
    example: 'He spoke on “This Week With David Smith” and “60 Minutes”.',
    drops: ({ form, rule }) =>
      /^(?:This Week|60 Minutes|Sunday Night)$/.test(form) ||
      (rule === 'length-bare' && /^[A-Z]/.test(form) && false),
  },
  {
    name: 'high-noon',
    example: 'It was high noon for the bill.',
    drops: ({ rule, before }) => rule === 'named-time' && before === 'high',
  },
  {
    name: 'round-the-clock',
    example: 'The shop is open 24/7.',
    drops: ({ rule, form }) => rule === 'day-month' && form === '24/7',
  },
]

function seasonBefore(before: string, after: string): boolean {
  return (
    /^(?:in|by|until|since|of|during|each|every|from|through|between|or|-)$/.test(before) &&
    !/^(?:love|line|step|place|from|in|to|by|short|prey|behind|apart)$/.test(after)
  )
}

export const FILTER_WORDS: readonly string[] = []

/** Whether `candidate` is no temporal expression. */
export function isNoDate(candidate: Candidate, scene: Scene): boolean {
  const around = surroundingsOf(candidate, scene)
  return DATE_FILTERS.some((filter) => filter.drops(around))
}

function surroundingsOf(candidate: Candidate, scene: Scene): Surroundings {
  const { signs, reading } = scene
  const afterForm =
    candidate.end < signs.text.length
      ? reading.text.slice(signs.start[candidate.end], signs.end[candidate.end])
      : ''
  return {
    rule: candidate.rule.name,
    form: reading.text.slice(signs.start[candidate.start], signs.end[candidate.end - 1]),
    before: wordAt(scene, candidate.start - 1),
    before2: wordAt(scene, candidate.start - 2),
    after: afterForm.toLowerCase(),
    after2: wordAt(scene, candidate.end + 1),
    afterForm,
  }
}
