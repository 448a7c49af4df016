/*
 * What happens in made-up collections: kinds of events, each told in several ways that share what matters.
 */

/** What fills the gaps of a sentence. */
export interface Slots {
  /** Full name or surname of the first and of the second person. */
  readonly a: string
  readonly b: string
  readonly place: string
  readonly thing: string
  readonly number: string
  /** "on 4 May", "on Tuesday". */
  readonly when: string
}

/** A kind of event. */
export interface EventKind {
  readonly name: string
  /** Whether its sentences hold a number that can be told differently. */
  readonly counts: boolean
  /** Whether a second person is in it. */
  readonly pair: boolean
  readonly told: readonly ((slots: Slots) => string)[]
}

export const EVENT_KINDS: readonly EventKind[] = [
  {
    name: 'visit',
    counts: false,
    pair: true,
    told: [
      (s) => `${s.a} visited ${s.place} ${s.when} and met ${s.b} at ${s.thing}.`,
      (s) => `${s.b} received ${s.a} at ${s.thing} in ${s.place} ${s.when}.`,
      (s) => `A visit by ${s.a} to ${s.place} ${s.when} ended with a meeting with ${s.b} at ${s.thing}.`,
    ],
  },
  {
    name: 'fire',
    counts: true,
    pair: false,
    told: [
      (s) => `A fire at ${s.thing} in ${s.place} injured ${s.number} workers ${s.when}.`,
      (s) =>
        `${cap(s.number)} workers were injured ${s.when} when fire broke out at ${s.thing} in ${s.place}.`,
      (s) =>
        `The blaze at ${s.thing} left ${s.number} workers injured ${s.when}, firefighters in ${s.place} said.`,
    ],
  },
  {
    name: 'arrest',
    counts: true,
    pair: false,
    told: [
      (s) => `Police arrested ${s.number} protesters outside ${s.thing} in ${s.place} ${s.when}.`,
      (s) => `${cap(s.number)} protesters were arrested ${s.when} outside ${s.thing} in ${s.place}.`,
      (s) =>
        `Outside ${s.thing}, officers arrested ${s.number} protesters ${s.when}, police in ${s.place} said.`,
    ],
  },
  {
    name: 'resign',
    counts: false,
    pair: false,
    told: [
      (s) => `${s.a} resigned ${s.when} over the affair of ${s.thing}.`,
      (s) => `The resignation of ${s.a} over ${s.thing} came ${s.when}.`,
      (s) => `${s.a} stepped down ${s.when}, and resigned over the losses at ${s.thing}.`,
    ],
  },
  {
    name: 'open',
    counts: true,
    pair: false,
    told: [
      (s) => `${s.a} opened ${s.thing} in ${s.place} ${s.when} before ${s.number} guests.`,
      (s) => `${cap(s.number)} guests watched ${s.when} as ${s.a} opened ${s.thing} in ${s.place}.`,
      (s) => `In ${s.place}, ${s.thing} was opened by ${s.a} ${s.when} in front of ${s.number} guests.`,
    ],
  },
  {
    name: 'sue',
    counts: false,
    pair: true,
    told: [
      (s) => `${s.a} filed a lawsuit against ${s.b} in ${s.place} ${s.when} over ${s.thing}.`,
      (s) => `${s.b} was sued by ${s.a} ${s.when} over ${s.thing}, the court in ${s.place} said.`,
      (s) => `A lawsuit over ${s.thing} was filed in ${s.place} by ${s.a} against ${s.b} ${s.when}.`,
    ],
  },
  {
    name: 'vote',
    counts: true,
    pair: false,
    told: [
      (s) =>
        `The council of ${s.place} voted ${s.when} to sell ${s.thing}, with ${s.number} members against.`,
      (s) =>
        `${cap(s.number)} members voted against ${s.when}, but the council of ${s.place} agreed to sell ${s.thing}.`,
      (s) =>
        `The sale of ${s.thing} was voted through by the council of ${s.place} ${s.when}; ${s.number} members were against it.`,
    ],
  },
  {
    name: 'sign',
    counts: false,
    pair: true,
    told: [
      (s) => `${s.a} and ${s.b} signed a contract for ${s.thing} in ${s.place} ${s.when}.`,
      (s) => `A contract for ${s.thing} was signed by ${s.a} and ${s.b} ${s.when} in ${s.place}.`,
      (s) => `In ${s.place}, ${s.b} signed the contract for ${s.thing} with ${s.a} ${s.when}.`,
    ],
  },
]

/** What events are about; each affair has some of them. */
export const THINGS =
  'the ferry terminal|the cement works|the old tannery|the tram depot|the harbour bridge|the opera house|the water tower|the grain market|the youth hostel|the ice rink|the brickyard|the observatory|the fish hall|the paper mill|the bus station|the city archive|the lime quarry|the botanical garden|the customs house|the rowing club|the power station|the cable railway|the swimming baths|the sugar refinery|the north dam|the school of nursing|the copper foundry|the cattle yard|the film studio|the glassworks'.split(
    '|',
  )

const PLACE_STARTS =
  'Ald Brem Calt Dorn Esk Falk Gris Holm Ilm Jor Kelm Lum Morn Nev Orl Pral Quel Rost Sarn Tolm Ulv Varn Welm Yst Zell'.split(
    ' ',
  )
const PLACE_ENDS = 'haven mouth stadt ville burg minster port brook fell gate'.split(' ')

export const PLACES = PLACE_STARTS.flatMap((start) => PLACE_ENDS.map((end) => start + end))

/** What people say, in two halves that can stand alone; any first half goes with any second one. */
export const FIRST_HALVES =
  'We will not give up a single job at THING|The books of THING were in order on the day I left PLACE|Nobody warned us about the cracks in the wall of THING|This is a dark week for PLACE|I was promised a full inquiry into THING|The offer for THING is far too low|Our first duty is to the families of PLACE|There was never a secret agreement about THING|The insurers have seen every page of the file on THING|I heard of the trouble at THING from the radio|It took us nine years to bring THING back to life|The keys of THING are still in my desk|We owe the night shift at THING an apology|Anybody can come and count the money of THING|My grandfather laid the first stone of THING|The plans for THING were drawn up in a hurry'.split(
    '|',
  )
export const SECOND_HALVES =
  'nobody in PLACE should be asked to pay for the mistakes of others|I have nothing whatever to hide from the auditors of THING|the engineers of PLACE had known of it since the winter|we shall build THING again within two years|all I have been shown of THING is a page of excuses|we have told the buyers of THING so three times already|the rest can wait until the report on THING is out|my opponents may tell the voters of PLACE whatever they like|the minister has not answered one letter from PLACE|the roof of THING will be watertight before the first snow|I would sign the same paper for THING again tomorrow|the volunteers of PLACE deserve better than a handshake|every family in PLACE will get a letter before the weekend|the price of copper has nothing to do with THING|we asked for two pumps for THING and were given a bucket|no court will believe that story of THING'.split(
    '|',
  )

/** What a reporter adds: any beginning goes with any end, so that two reports are never alike by chance. */
export const COLOUR_STARTS =
  'Neighbours who had gathered in the rain|Two retired teachers from the next street|A baker whose shop faces the square|Members of the choir|The owner of a small garage|Students on their way home|A woman with a pram|Several taxi drivers|The caretaker of the town hall|A group of anglers|The postman of the district|Visitors from the coast|Parents outside the kindergarten|A cyclist who had stopped to look|Pensioners in the tea room|The crew of a passing barge|Stallholders packing up for the day|A man walking three dogs'.split(
    '|',
  )
export const COLOUR_VERBS =
  'spoke of little else|shook their heads at the news|had expected nothing else|wondered what would come next|argued about who would pay|remembered better years|wanted to know more|kept their opinions to themselves|blamed the weather for most of it|asked for patience|joked about it all the same|were not surprised|hoped for a quick end|compared it with the flood of their childhood|were still waiting for an answer|promised to come back'.split(
    '|',
  )
export const COLOUR_ENDS =
  'while the bells rang|over a cup of soup|as the lamps came on|before the shops closed|in front of the cameras|under a row of umbrellas|until long after supper|on the steps of the library|beside the empty fountain|in the queue for the bus|between two showers|with their hands in their pockets|on the way to the market|behind the closed shutters|at the edge of the crowd|during the lunch break'.split(
    '|',
  )

export const ROLES =
  'mayor|police chief|finance director|harbour master|union leader|city architect|museum director|fire chief|school inspector|bank manager|council speaker|health commissioner'.split(
    '|',
  )

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
