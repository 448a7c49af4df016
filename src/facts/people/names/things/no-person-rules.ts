/*
 * Names that the tagger takes for persons and that are something else, told by what stands beside them. Each rule looks at
 * one name; a name by itself ("Harvey" of a storm) is nobody wherever it stands in the document.
 */
import { STORMS, VESSELS } from '../../../../lexicon/no-persons.ts'
import { isPlan } from './firms/firm-names.ts'
import { FIRM_RULES } from './firms/firm-rules.ts'
import { isNamedKind } from './named-kinds.ts'
import { isListedWork, isPlay, isWorkByApposition } from './named-works.ts'
import { isBody, isCall, isFeast, isModel, isProject } from './no-names-alone.ts'
import { behind, type NoPersonRule } from './no-person-rule.ts'
import { PLACE_RULES } from './places/place-rules.ts'
import { isCase, isIllness, isNamedAfter } from './things-with-names.ts'
import { isTitleInMarks } from './titles-in-marks.ts'
import { isWork } from './works.ts'
import { isHeadlinePeople } from './written-like-persons.ts'

/** Of other things, in the order tried. */
const THING_RULES: readonly NoPersonRule[] = [
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
  { name: 'body', example: ['It said the Church was poor.', 'Church'], isEverywhere: false, holds: isBody },
  { name: 'play', example: ['She liked Hamlet.', 'Hamlet'], isEverywhere: false, holds: isPlay },
  { name: 'illness', example: ['He has Walker’s disease.', 'Walker'], isEverywhere: false, holds: isIllness },
  {
    name: 'court-case',
    example: ['The court overturned Roe v. Walker.', 'Walker'],
    isEverywhere: false,
    holds: isCase,
  },
  {
    name: 'named-after',
    example: ['The John Walker Tower burned.', 'John Walker'],
    isEverywhere: false,
    holds: isNamedAfter,
  },
  { name: 'plan', example: ['They want to end Obamacare.', 'Obamacare'], isEverywhere: true, holds: isPlan },
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

/** In the order tried. */
export const NO_PERSON_RULES: readonly NoPersonRule[] = [...THING_RULES, ...PLACE_RULES, ...FIRM_RULES]
