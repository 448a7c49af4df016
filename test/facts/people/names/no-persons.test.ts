/*
 * Names that look like a person's and are none, and persons beside the same words.
 */
import { describe, expect, it } from 'vitest'
import { mendNames } from '../../../../src/facts/people/names/mend-names.ts'
import { NO_PERSON_RULES } from '../../../../src/facts/people/names/things/no-person-rules.ts'
import { peopleIn, readingOf } from '../people-in.ts'

function namesIn(text: string): string[] {
  return peopleIn(text).people.map((person) => person.name)
}

describe('names of no person', () => {
  it.each(NO_PERSON_RULES.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (rule, text, name) => {
      const reading = readingOf(text)
      const { start, end } = reading.tokens
      const at = text.indexOf(name)
      const tagged = {
        type: 'PER' as const,
        first: start.indexOf(at),
        end: end.indexOf(at + name.length) + 1,
      }
      expect(mendNames(reading, [tagged])).toEqual([expect.objectContaining({ type: 'MISC', rule })])
    },
  )

  it.each([
    [
      'Browns defensive end Miles Garth pulled off the helmet of Bulls forward Dan Rudd.',
      ['Miles Garth', 'Dan Rudd'],
      'teams before their players',
    ],
    ['Tom Reed spoke. Reed adviser Ana Lima left.', ['Tom Reed', 'Ana Lima'], 'somebody who has an adviser'],
    ['Norvik Tools fell. Norvik Tools said on Monday it was late.', [], 'a firm by its last word'],
    ['Fans sang “Howard and Melvin” on the pier.', [], 'a title with names'],
    ['They sang “Melvin Is Gone” on the pier.', [], 'a name in a title'],
    ['She was on “The Late Hour With Ana Lima” in May.', ['Ana Lima'], 'the host in the title of a show'],
    ['Fans chanted “Free Ana Lima” on the pier.', ['Ana Lima'], 'what is called out is no title'],
    ['God sent Jane Hall to Leeds, Breitbart reports.', ['Jane Hall'], 'a god and a paper'],
    ['Tom Fox spoke. Fox said it was late.', ['Tom Fox'], 'somebody called like a channel'],
    ['Mitt Lund called Obamacare a mistake on Reed News.', ['Mitt Lund'], 'a law and a channel'],
    [
      '“Coach (Frank) Vogel came in with [Hillary] Reed,” he said.',
      ['Frank Vogel', 'Hillary Reed'],
      'first names in brackets',
    ],
    ['She lives on Martha’s Vineyard.', [], 'a place'],
    ['She read Martha’s letter.', ['Martha'], 'what somebody wrote'],
    ['The firms are Deep Space Systems, Firefly Aerospace and Masten Robotics.', [], 'words of firms'],
    [
      'Liu Xiaming met Ann Brandt at Chai Wan.',
      ['Liu Xiaming', 'Ann Brandt'],
      'a Chinese given name in one word',
    ],
    ['The company Elena founded is small. Elena smiled.', ['Elena'], 'who does something with a firm'],
    [
      'She gave money to Emily’s List and to Emily Lund.',
      ['Emily Lund'],
      'a group called after a first name',
    ],
    ['They like Severn Rail, a game by Tequila Works.', [], 'works of a studio'],
    [
      'Cllr Ann Lund met Tom Hall MP, Jan Berg OBE and Rosa Linde.',
      ['Ann Lund', 'Tom Hall', 'Jan Berg', 'Rosa Linde'],
      'titles and letters at names',
    ],
    ['Adam Driver met Nick Man.', ['Adam Driver', 'Nick Man'], 'surnames that are words of headlines'],
    ['It was seen in Barry, Cass, Dora and Van Buren counties.', [], 'counties in a list'],
    ['Ann Lund and Tom Reed visited two counties.', ['Ann Lund', 'Tom Reed'], 'who visited counties'],
    ['Bosch said profits rose. The outlook for Bosch is good.', [], 'a firm called by a surname'],
    ['Ann Merrill runs the mill. Merrill said profits rose.', ['Ann Merrill'], 'somebody of that surname'],
    ['Ann Reed (D) met Tom Lund (R-Ohio).', ['Ann Reed', 'Tom Lund'], 'parties in brackets'],
    ['ANN LUND — The coach came late.', ['ANN LUND'], 'a label with a dash'],
    ['They drove to Chen Dangwan Road.', [], 'a street built like such a name'],
    ['Hurricane Dora hit the coast. Dora weakened on Friday.', [], 'a storm, also by name alone'],
    [
      'The trawler Ellen Moor is missing. The Ellen Moor left on Monday.',
      [],
      'a ship, later without the word',
    ],
    ['“It won’t be Easter without eggs,” said Joan Brandt.', ['Joan Brandt'], 'a feast'],
    ['Mary Easter came late. Easter was ill.', ['Mary Easter'], 'somebody of that name in full'],
    ['Lola’s and Wendy’s will stay.', [], 'shops that own nothing'],
    [
      'Hurricane Dora hit the coast. Dora Klein lost her roof.',
      ['Dora Klein'],
      'somebody of that name in full',
    ],
    ['The ferry captain Ellen Moor spoke.', ['Ellen Moor'], 'a captain is no ferry'],
    ['Wendy’s sister met Wendy.', ['Wendy'], 'she owns something'],
    ['Tom Hall spoke at the Tom Hall Foundation.', ['Tom Hall'], 'the man and his foundation'],
    ['In St. Brendan and St. Clair County the roads were icy.', [], 'places named after saints'],
    ['Clair County Sheriff Ann Reed left.', ['Ann Reed'], 'a county before an office'],
    ['St. Brendan Mayor Ann Reed agreed.', ['Ann Reed'], 'a mayor of such a place'],
    ['The relics of St. Brendan were found.', ['Brendan'], 'the saint himself'],
    ['Klein is out st Walker, Moor not out.', ['Klein', 'Walker', 'Moor'], 'a scorecard'],
    ['Her fourth book, Salt Ledger, was published in May.', [], 'a book'],
    ['Her sister, Rosa Ledger, was born in May.', ['Rosa Ledger'], 'a sister in the same place'],
    ['His album Blue Marlin sold well.', [], 'a record without a comma'],
    ['They finished Kara, a puzzle game for children.', [], 'a game that is said to be one behind it'],
    ['She read Emma Gray and Rebecca Stone, two novels.', ['Emma Gray'], 'two books, the last of them'],
    ['They met Ana Lima, a game designer.', ['Ana Lima'], 'whose trade is games'],
    ['They back Ana Lima, a Nordpress poll shows.', ['Ana Lima'], 'a verb that looks like works'],
    ['It has games such as Assassin’s Path, Kara Gray and Dora.', [], 'a list of games'],
    ['It has films such as Ana Lima’s Blue Marlin.', ['Ana Lima'], 'who made it'],
    ['It has guests such as Ana Lima and Kara Gray.', ['Ana Lima', 'Kara Gray'], 'a list of persons'],
    ['She played Macbeth, and they saw King Lear.', [], 'plays'],
    ['Norman Lear wrote it.', ['Norman Lear'], 'somebody called like one'],
    ['Ex-Clipper Ann Rill scored.', ['Ann Rill'], 'what somebody was'],
    ['Ernst & Young left.', [], 'a firm of two'],
    ['The film Ana Lima made is long.', ['Ana Lima'], 'who made it'],
    ['In his book Ana Lima says so.', ['Ana Lima'], 'who says so in it'],
    ['The author of the book, Ana Lima, left.', ['Ana Lima'], 'who wrote it'],
    ['After her first album, Ana Lima, 30, left.', ['Ana Lima'], 'who left after it'],
    ['She ran a bank before joining Norvex. She left Norvex in May.', [], 'where one can work'],
    ['They bought rival Tessaline. Tessaline is small.', [], 'a rival that is bought'],
    ['He lost to his rival Tsitsipas.', ['Tsitsipas'], 'a rival that plays'],
    ['An analyst with Kernel Insight met analyst Ann Lund.', ['Ann Lund'], 'whom an analyst is with'],
    ['“No, Coach,” said Ann Lund.', ['Ann Lund'], 'how somebody is called'],
    ['“Thank you, Mum,” said Ann Lund.', ['Ann Lund'], 'how she is called at home'],
    ['Ben Coach won. Coach was glad.', ['Ben Coach'], 'somebody of that name in full'],
    ['Coach Tom Reed left.', ['Tom Reed'], 'a title'],
    ['Schools close on Martin Oakley Jr. Day.', [], 'a feast named after somebody'],
    ['Ellen Day sang. Day was glad.', ['Ellen Day'], 'a surname that is a day'],
    ['“Ana Lima!” they cried.', ['Ana Lima'], 'a cry'],
    ['Santa Rosa and San Jose issued alerts.', [], 'cities named after saints'],
    ['Santa Claus met Ann Reed.', ['Santa Claus', 'Ann Reed'], 'who is no city'],
    ['Police searched Marlowe Road on Friday.', [], 'a road'],
    ['Two men fought in Grant Park on Friday.', [], 'a park behind in'],
    ['Coach Grant Park met Ann Reed.', ['Grant Park', 'Ann Reed'], 'somebody called like a park'],
    ['Fire chief Don Abbott thanked crews from Port Calder and Lowell.', ['Don Abbott'], 'a place in a row'],
    ['Gifts came from Ann Reed and Lowell Moss.', ['Ann Reed', 'Lowell Moss'], 'persons in a row'],
    ['Lowell is an old mill town. Lowell has a weir.', [], 'said to be a town'],
    ['Tom Lowell is an old town clerk. Lowell has a dog.', ['Tom Lowell'], 'a clerk of a town'],
    ['The Ellen Moor was lost in May.', [], 'a ship with its article'],
    ['The Ellen Moor trial was put off. Ellen Moor wept.', ['Ellen Moor'], 'what is about her'],
    [
      'Tom Reed played. He was on the Tom Reed in Marsh record.',
      ['Tom Reed'],
      'somebody whose record has an article',
    ],
    ['Chan’s police file is long.', ['Chan'], 'a file of the police'],
    ['Wendy’s opened ten restaurants.', [], 'a shop that does something'],
    ['Wendy’s mother opened ten restaurants.', ['Wendy'], 'whose mother it was'],
    ['Victoria’s Secret closed.', [], 'a shop of two words'],
    ['Siri and Alexa misheard her.', [], 'voices of machines'],
    ['Ask your Alexa for the news.', [], 'a voice of one’s own'],
    ['Alexa misheard her mother.', ['Alexa'], 'somebody called so'],
    ['An Amber Alert was sent out for a girl.', [], 'an alert'],
    ['Megan’s Law lets parents ask.', [], 'a law named after somebody'],
    ['Thomas Cook collapsed in May.', [], 'a firm called like a person'],
    ['A PC World spokesman said so.', [], 'letters of a shop'],
    ['The DC Comics film opened.', [], 'letters of a publisher'],
    ['The dog, Max, was found. Max is five.', [], 'a dog by its noun'],
    ['Police dog Rex bit a man.', [], 'a dog at work'],
    ['Bella is a three-year-old golden retriever.', [], 'said to be a dog'],
    ['Bella Reed is a dog trainer.', ['Bella Reed'], 'said to be with dogs'],
    ['The panda Bei Bei left. Bei Bei is four.', [], 'a panda, by its full name alone'],
    ['The dog owner, Max, was found.', ['Max'], 'whose dog it is'],
    ['The storm, named Alex, hit the coast. Alex weakened.', [], 'a storm that was named'],
    ['The sailor, named Alex, hit the coast.', ['Alex'], 'a sailor that was named'],
    ['Project Grace ended in May.', [], 'a project'],
    ['The Boeing 737 Max was grounded.', [], 'a model'],
    ['In May, aged 37, Max was elected.', ['Max'], 'an age before the name'],
    [
      'SHKLOU, Belarus — Police held two men.\n\nShklou has 16,000 people.',
      [],
      'a place of the dateline in the text',
    ],
    ['Shklou, Nov. 18 (Nordpress) - Two men were held.', [], 'a dateline in small letters'],
    ['Lund, 18 (Leeds) - Two goals.', ['Lund'], 'an age is no day'],
    ['Popes Benedict and Francis met.', ['Benedict', 'Francis'], 'a title of two'],
    ['Marlowe’s council met on Tuesday.', [], 'what a town has'],
    ['Marlowe’s mother met Ann Reed.', ['Marlowe', 'Ann Reed'], 'what somebody has'],
    ['Residents of Grant Park and Baker Street marched.', [], 'whose residents they are'],
    ['Friends of Grant Park and Ann Reed marched.', ['Grant Park', 'Ann Reed'], 'whose friends they are'],
    ['Sheriff’s Lt. Don Petrie left.', ['Don Petrie'], 'an office alone'],
    ['Mr. Marlowe’s Council of Sages met.', ['Marlowe'], 'whose council it is'],
    ['Kent Police met Ann Reed.', ['Ann Reed'], 'a force'],
    ['Tom Hall contributed to the fund.', ['Tom Hall'], 'no credit'],
  ])('%s: %j (%s)', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('names like words', () => {
  it.each([
    [
      'Joe Sunday, the coach, spoke. Sunday said they ran well.',
      'Joe Sunday: Joe Sunday, the coach, Sunday',
      'a surname before a verb of people',
    ],
    ['Then April Marsh won. Marsh smiled.', 'April Marsh: April Marsh, Marsh', 'a month as a first name'],
    [
      'Ludwig von der Heide left. Von der Heide smiled.',
      'Ludwig von der Heide: Ludwig von der Heide, Von der Heide',
      'particles at the start of a sentence',
    ],
    ['Robert Kell Jr. was elected.', 'Robert Kell Jr.: Robert Kell Jr.', 'a suffix'],
    [
      'Joe Sunday, the coach, spoke. On Sunday has he run.',
      'Joe Sunday: Joe Sunday, the coach, he',
      'a day behind on',
    ],
    ['In April Marsh said so.', 'Marsh: Marsh', 'a month behind in'],
  ])('%s: %s (%s)', (text, cast) => {
    const [person] = peopleIn(text).people
    expect(`${person?.name}: ${person?.mentions.map((m) => m.text).join(', ')}`).toBe(cast)
  })
})
