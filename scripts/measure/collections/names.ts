/*
 * People of made-up collections: names of several languages, each with the spellings that papers use for it.
 */
import type { Random } from './random.ts'

/** A person with the spellings of the name, the first of them the usual one. */
export interface MadePerson {
  readonly id: string
  readonly firsts: readonly string[]
  readonly lasts: readonly string[]
  readonly surnameFirst: boolean
  readonly gender: 'f' | 'm'
}

interface Culture {
  readonly firsts: readonly string[]
  readonly lasts: () => string[]
  readonly surnameFirst?: boolean
}

const product = (starts: string, ends: string): string[] =>
  starts.split(' ').flatMap((start) =>
    ends.split(' ').map((end) =>
      end
        .split('/')
        .map((e) => start + e)
        .join('/'),
    ),
  )

/** First names: spellings with "/", women's with "+" before. */
const ENGLISH =
  'Michael/Mike William/Bill Robert/Bob +Elizabeth/Liz +Katherine/Kate Thomas/Tom James/Jim +Susan/Sue Daniel/Dan Joseph/Joe +Margaret/Peggy Edward/Ted +Deborah/Debbie Gregory/Greg Andrew/Andy +Patricia/Pat Samuel/Sam Benjamin/Ben +Jennifer/Jenny Christopher/Chris Howard Graham +Helen +Ruth Gordon Keith +Joan Neil +Claire Simon'
const SLAVIC =
  'Aleksandr/Alexander/Alyaksandr Sergei/Sergey/Siarhei Dmitry/Dmitri/Dzmitry +Yulia/Julia/Yuliya Mikhail/Mikhailo Viktor/Victor Andrei/Andrey/Andriy +Natalia/Natalya +Svetlana/Sviatlana Nikolai/Nikolay/Mykola Yevgeny/Evgeny +Olga/Volha Vladimir/Volodymyr/Uladzimir Pavel/Pavlo +Irina/Iryna'
const ARABIC =
  'Mohammed/Muhammad/Mohamed Ahmed/Ahmad Khaled/Khalid Yousef/Yusuf/Youssef Hassan/Hasan Omar/Umar Mustafa/Mostafa +Fatima +Layla/Leila Ibrahim/Ebrahim Mahmoud/Mahmud +Nadia Said/Saeed'
const SPANISH =
  'José/Jose Andrés/Andres +Lucía/Lucia +Inés/Ines Martín/Martin Joaquín/Joaquin +Belén/Belen Ramón/Ramon +Sofía/Sofia Tomás/Tomas'
const KOREAN =
  'Ji-won/Ji_Won Min-seo/Min_Seo Dong-hyun/Dong_Hyun Sung-ho/Sung_Ho Tae-yang/Tae_Yang Jae-min/Jae_Min Hye-jin/Hye_Jin'

const CULTURES: readonly Culture[] = [
  {
    firsts: ENGLISH.split(' '),
    lasts: () =>
      product(
        'Hart Bran Cress Ash Kings Wood Thorn Black Whit Lang Stan Fair Mar Hal Wex Dun Bex Cor Pem Har Lind Ald Win Grim Fen Ox Rad Swin Tem Wal',
        'well ford ley ton bury ham wick dale worth more field combe',
      ),
  },
  {
    firsts: SLAVIC.split(' '),
    lasts: () =>
      product(
        'Koval Yurch Zhdan Chern Sokol Belyak Rudnits Lugov Tarasen Savits Pavlov Gordey Melnich Dubrov Karpen Shevtsov Zaitsov Morozov',
        'enko/enka ovich/avich sky/skiy/skyy',
      ),
  },
  {
    firsts: ARABIC.split(' '),
    lasts: () =>
      product(
        'al-R al-Kh al-S al-M al-B al-F al-N al-D',
        'ashidi/asheedi ayyat/ayat abbagh/abagh ansouri/ansuri ukhari/oukhari',
      ),
  },
  {
    firsts: SPANISH.split(' '),
    lasts: () =>
      product('Ibá Pena Monte Villa Casta Agui Bara Soto Quinta Ria', 'ñez/nez lver rroso nueva ño/no rre'),
  },
  {
    firsts: KOREAN.split(' '),
    lasts: () => 'Han Seo Baek Ryu Moon Noh Bang Chae Goo Heo'.split(' '),
    surnameFirst: true,
  },
]

/** People without end; no two have the same usual name. */
export function* people(random: Random): Generator<MadePerson> {
  const used = new Set<string>()
  const lasts = CULTURES.map((culture) => culture.lasts())
  for (let number = 1; ; ) {
    const index = random.pick([0, 0, 0, 1, 1, 2, 3, 4])
    const culture = CULTURES[index]!
    const first = random.pick(culture.firsts)
    const last = random.pick(lasts[index]!)
    // a middle initial tells namesakes apart, as papers do
    const key = `${first} ${last}`
    if (used.has(key)) continue
    used.add(key)
    yield {
      id: `W${number++}`,
      firsts: first.replace('+', '').replaceAll('_', ' ').split('/'),
      lasts: last.split('/'),
      surnameFirst: culture.surnameFirst === true,
      gender: first.startsWith('+') ? 'f' : 'm',
    }
  }
}

/** The full name in one of its spellings. */
export function fullName(person: MadePerson, style: number): string {
  const first = person.firsts[style % person.firsts.length]!
  const last = person.lasts[style % person.lasts.length]!
  return person.surnameFirst ? `${last} ${first}` : `${first} ${last}`
}

/** The surname in one of its spellings. */
export function surname(person: MadePerson, style: number): string {
  return person.lasts[style % person.lasts.length]!
}
