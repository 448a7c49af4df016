/*
 * Names that the tagger takes for persons and that are something else, told by what stands beside them. Each rule looks at
 * one name; a name by itself ("Harvey" of a storm) is nobody wherever it stands in the document.
 */
import type { Reading } from '../../../../language/reading.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { STORMS, VESSELS } from '../../../../lexicon/no-persons.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import {
  hasTicker,
  isBuiltLikeFirm,
  isFirm,
  isFirmBySurname,
  isJoined,
  isPlan,
  isStartOfFirm,
  isWorkplace,
} from './firms/firm-names.ts'
import { isAssistant, isShop } from './firms/shops.ts'
import { isUnknownFirm } from './firms/unknown-firms.ts'
import { isNamedKind } from './named-kinds.ts'
import { isListedWork, isPlay, isWorkByApposition } from './named-works.ts'
import { isCall, isFeast, isModel, isProject, isSaintPlace } from './no-names-alone.ts'
import { isDatedPlace } from './places/datelines.ts'
import { isListedPlace } from './places/listed-places.ts'
import {
  isNameWithArticle,
  isPlaceInRow,
  isSaidToBePlace,
  isSaintCity,
  isStreetOrPark,
  isTown,
} from './places/places-like-persons.ts'
import { isTeam } from './teams.ts'
import { isCase, isIllness, isNamedAfter } from './things-with-names.ts'
import { isTitleInMarks } from './titles-in-marks.ts'
import { isWork } from './works.ts'
import {
  isCalledLikePerson,
  isDateline,
  isHeadlinePeople,
  isInAddress,
  isNamedAsFirm,
} from './written-like-persons.ts'

/** A way in which a name is nobody's. */
export interface NoPersonRule {
  readonly name: string
  /** A text, and the name in it that is no person's. */
  readonly example: readonly [string, string]
  /** Whether the same words are nobody elsewhere in the document as well. */
  readonly isEverywhere: boolean
  readonly holds: (reading: Reading, name: TaggedName) => boolean
}

/** In the order tried. */
export const NO_PERSON_RULES: readonly NoPersonRule[] = [
  {
    name: 'storm',
    example: ['Hurricane Lima killed 12 people.', 'Lima'],
    isEverywhere: true,
    holds: behind(STORMS),
  },
  {
    name: 'ship',
    example: ['The ferry Ana Lima sank.', 'Ana Lima'],
    isEverywhere: true,
    holds: behind(VESSELS),
  },
  {
    name: 'named-kind',
    example: ['The dog, Ana Lima, was found.', 'Ana Lima'],
    isEverywhere: true,
    holds: isNamedKind,
  },
  {
    name: 'project',
    example: ['They began Project Lima in May.', 'Project Lima'],
    isEverywhere: true,
    holds: isProject,
  },
  {
    name: 'model',
    example: ['The Boeing 737 Max was grounded.', 'Max'],
    isEverywhere: true,
    holds: isModel,
  },
  {
    name: 'feast',
    example: ['It would not be Easter without eggs.', 'Easter'],
    isEverywhere: true,
    holds: isFeast,
  },
  { name: 'call', example: ['“No, Coach,” he said.', 'Coach'], isEverywhere: true, holds: isCall },
  {
    name: 'saint-place',
    example: ['The roads in St. Oakfield are icy.', 'Oakfield'],
    isEverywhere: false,
    holds: isSaintPlace,
  },
  {
    name: 'work',
    example: ['Her fourth book, Ana Lima, won a prize.', 'Ana Lima'],
    isEverywhere: true,
    holds: isWork,
  },
  {
    name: 'work-by-apposition',
    example: ['They finished Ana Lima, a puzzle game for children.', 'Ana Lima'],
    isEverywhere: true,
    holds: isWorkByApposition,
  },
  {
    name: 'listed-work',
    example: ['It has games such as Kara, Ana Lima and Dora.', 'Ana Lima'],
    isEverywhere: true,
    holds: isListedWork,
  },
  { name: 'play', example: ['She liked Hamlet.', 'Hamlet'], isEverywhere: false, holds: isPlay },
  { name: 'illness', example: ['He has Walker’s disease.', 'Walker'], isEverywhere: false, holds: isIllness },
  {
    name: 'court-case',
    example: ['The court overturned Roe v. Walker.', 'Walker'],
    isEverywhere: false,
    holds: isCase,
  },
  {
    name: 'ampersand',
    example: ['Walker & Walker will close plants.', 'Walker'],
    isEverywhere: true,
    holds: isJoined,
  },
  {
    name: 'named-after',
    example: ['The John Walker Tower burned.', 'John Walker'],
    isEverywhere: false,
    holds: isNamedAfter,
  },
  { name: 'firm', example: ['Walker shares closed lower.', 'Walker'], isEverywhere: true, holds: isFirm },
  {
    name: 'built-like-a-firm',
    example: ['They bought Limasoft in May.', 'Limasoft'],
    isEverywhere: true,
    holds: isBuiltLikeFirm,
  },
  {
    name: 'unknown-firm',
    example: ['It bought its rival Lowenix.', 'Lowenix'],
    isEverywhere: true,
    holds: isUnknownFirm,
  },
  {
    name: 'ticker',
    example: ['Its peer Lowen’s (LOW) stock is off.', 'Lowen'],
    isEverywhere: true,
    holds: hasTicker,
  },
  {
    name: 'firm-by-surname',
    example: ['Bosch said profits rose.', 'Bosch'],
    isEverywhere: true,
    holds: isFirmBySurname,
  },
  { name: 'plan', example: ['They want to end Obamacare.', 'Obamacare'], isEverywhere: true, holds: isPlan },
  {
    name: 'listed-place',
    example: ['It was seen in Barry, Cass and Dora counties.', 'Cass'],
    isEverywhere: false,
    holds: isListedPlace,
  },
  {
    name: 'team',
    example: ['Oakfield striker Ana Lima scored.', 'Oakfield'],
    isEverywhere: true,
    holds: isTeam,
  },
  {
    name: 'atop',
    example: ['A telescope atop Mauna Lima saw it.', 'Mauna Lima'],
    isEverywhere: true,
    holds: behind('atop'),
  },
  {
    name: 'staff-at',
    example: ['An analyst at Tom Walker said so.', 'Tom Walker'],
    isEverywhere: false,
    holds: isWorkplace,
  },
  {
    name: 'firm-goes-on',
    example: ['Walt Steel Co. will close.', 'Walt'],
    isEverywhere: false,
    holds: isStartOfFirm,
  },
  {
    name: 'named-as-firm',
    example: ['Beauty company Colty is growing.', 'Colty'],
    isEverywhere: true,
    holds: isNamedAsFirm,
  },
  {
    name: 'dateline',
    example: ['PORT DORA, Mich. (Aster) — A man died.', 'PORT DORA'],
    isEverywhere: false,
    holds: isDateline,
  },
  {
    name: 'dated-place',
    example: ['Dora, Nov. 18 (Aster) - A man died.', 'Dora'],
    isEverywhere: true,
    holds: isDatedPlace,
  },
  {
    name: 'address',
    example: ['She lives at 1945 West 4th Avenue.', 'West'],
    isEverywhere: false,
    holds: isInAddress,
  },
  {
    name: 'called-like-a-person',
    example: ['They sold it to Lockheed Martin in May.', 'Lockheed Martin'],
    isEverywhere: true,
    holds: isCalledLikePerson,
  },
  {
    name: 'saint-city',
    example: ['They drove to Santa Dora in May.', 'Santa Dora'],
    isEverywhere: true,
    holds: isSaintCity,
  },
  {
    name: 'street-or-park',
    example: ['They met in Grant Park in May.', 'Grant Park'],
    isEverywhere: true,
    holds: isStreetOrPark,
  },
  {
    name: 'town',
    example: ['Dora’s council met in May.', 'Dora'],
    isEverywhere: true,
    holds: isTown,
  },
  {
    name: 'place-in-row',
    example: ['Crews from Port Calder and Lowell came.', 'Lowell'],
    isEverywhere: true,
    holds: isPlaceInRow,
  },
  {
    name: 'said-to-be-a-place',
    example: ['Lowell is an old mill town.', 'Lowell'],
    isEverywhere: true,
    holds: isSaidToBePlace,
  },
  {
    name: 'article',
    example: ['The Ana Lima was sold.', 'Ana Lima'],
    isEverywhere: true,
    holds: isNameWithArticle,
  },
  {
    name: 'shop',
    example: ['Wendy’s opened ten restaurants.', 'Wendy'],
    isEverywhere: false,
    holds: isShop,
  },
  {
    name: 'assistant',
    example: ['They asked Siri and Alexa.', 'Alexa'],
    isEverywhere: true,
    holds: isAssistant,
  },
  {
    name: 'headline-people',
    example: ['Police Identify Man Found in Lake', 'Identify Man'],
    isEverywhere: true,
    holds: isHeadlinePeople,
  },
  {
    name: 'title-in-marks',
    example: ['They showed “Ana Lima” in May.', 'Ana Lima'],
    isEverywhere: false,
    holds: isTitleInMarks,
  },
]

/** Whether one of the words stands directly before the name, or begins it. */
function behind(words: string): (reading: Reading, name: TaggedName) => boolean {
  const set = wordSet(words.split(' '))
  return ({ tokens }, { first, end }) => {
    if (end - first > 1 && set.has(tokens.lower[first]!)) return true
    return first > 0 && !(tokens.flags[first]! & LINE_START) && set.has(tokens.lower[first - 1]!)
  }
}
