/*
 * Sources that stand where the models do not look: inside the cue, behind it, or as the subject that a content begins with.
 */

import { concatMap } from '../../../../text/concat-map.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { namedPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { CLOSING, OUTSIDE, type QuoteView } from '../../view.ts'
import {
  withAgentBehind,
  withAgentInCue,
  withNameBeforeClause,
  withSourceBehindMarks,
  withSubjectBehind,
  withSubjectFromContent,
} from './beside/beside-cue.ts'
import { BESIDE_PARTICIPLE } from './beside/beside-participle.ts'
import { LONE_CUES } from './beside/lone-cues.ts'
import { withHeardSpeaker, withJoinedSubject, withoutModifier } from './joined-subject.ts'
import { isAddressed, isSpanOfTime } from './no-sources.ts'
import { OTHER_SUBJECTS } from './other-subject.ts'
import { withOuterName } from './outer-name.ts'
import { withParsedSubject, withTellingSubject, withWholeSubject } from './parsed-source.ts'
import { withCausedSpeaker, withPuzzled, withRaisedSubject, withSubjectOfCue } from './raised-subject.ts'
import { withRelativeSource } from './relative-source.ts'
import type { SourceRule } from './source-rule.ts'
import { withMainSubject, withNameInCue, withNearerSubject, withSubjectBefore } from './speaking-subject.ts'
import { WRITERS } from './writers.ts'

/** What a source is called that the tagger saw. */
export const TAGGED_SOURCE = 'tagged-source'

export const SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'name-around-clause',
    example: 'Carla Finch, whom {Lund} sacked in May, |told| the Post: “I was right.”',
    find: withOuterName,
  },
  ...LONE_CUES,
  ...OTHER_SUBJECTS,
  ...WRITERS,
  {
    name: 'who-was-made-to',
    example: '{The ruling} forced Tom Reed |to admit| [that it was late].',
    find: withCausedSpeaker,
  },
  {
    name: 'whom-it-left-wondering',
    example: '{It} left many voters |wondering| [what he really thinks].',
    find: withPuzzled,
  },
  ...BESIDE_PARTICIPLE,
  {
    name: 'subject-that-tells',
    example: 'Nils Berg |told| {Carla Finch}: “Nobody asked you.”',
    find: withTellingSubject,
  },
  {
    name: 'thing-in-relative-clause',
    example: '{Ann Lund} denied claims in a post that |said| [she had lied].',
    find: withRelativeSource,
  },
  {
    name: 'nearer-subject',
    example: '{Prosecutors} said Karl Lund |told| a clerk [he would go].',
    find: withNearerSubject,
  },
  {
    name: 'heard-speaker',
    example: '{Tom Reed} heard Ann Lund |say|: “I am done.”',
    find: withHeardSpeaker,
  },
  {
    name: 'agent-behind-passive',
    example: '{Karl Weiss} |was told| by Rosa Brandt: “Leave now.”',
    find: withAgentBehind,
  },
  {
    name: 'subject-behind-marks',
    example: '[“The roof leaks,” head teacher Ann Reed, of] {Leeds}, |said|.',
    find: withSourceBehindMarks,
  },
  {
    name: 'subject-out-of-content',
    example: '[The bridge will close], [an engineer from the north of] {Leeds} |said|.',
    find: withSubjectFromContent,
  },
  {
    name: 'whole-subject',
    example: 'The head of a school in the {north of Leeds} |said| [the roof leaked].',
    find: withWholeSubject,
  },
  {
    name: 'subject-of-joined-verb',
    example: 'Rep. Dora Kelm visited the border near {Leeds} and |argued| [that the county needs boats].',
    find: withJoinedSubject,
  },
  {
    name: TAGGED_SOURCE,
    example: 'Mayor Jane Miller |said| the ferry would be late again.',
    find: (_, remark) => (remark.source === null ? null : remark),
  },
  {
    name: 'according-to',
    example: 'The pier will be closed until May, |according to Nordpress|.',
    find: withInnerSource,
  },
  {
    name: 'noun-phrase-behind-quotation',
    example: '“We are ready,” |said| the mayor, “and we have coal.”',
    find: withInvertedSource,
  },
  {
    name: 'phrase-before-cue',
    example: 'The owner |had wanted| to close the mill in May.',
    find: withSubjectOfCue,
  },
  {
    name: 'name-in-cue',
    example: '“We have no boats left on the quay,” |reported Nordpress|.',
    find: withNameInCue,
  },
  {
    name: 'subject-before-cue',
    example: '“Watch the rope!” she |yells| while running.',
    find: withSubjectBefore,
  },
  {
    name: 'agent-in-cue',
    example: 'The mayor |is accused by critics of| [wasting the town’s money].',
    find: withAgentInCue,
  },
  {
    name: 'subject-behind-participle',
    example: '|Arguing| [that it is too early], the mayor has told the council to wait.',
    find: withSubjectBehind,
  },
  {
    name: 'name-before-relative-clause',
    example: 'Carla Finch, whose house burned down, |called| [the report “a joke”].',
    find: withNameBeforeClause,
  },
  {
    name: 'shared-subject',
    example: 'The mayor named no cost and |said| [the work would wait].',
    find: withParsedSubject,
  },
  {
    name: 'subject-of-sentence',
    example: 'It attacked the plan, |saying| that the harbour “would be empty within ten years”.',
    find: withMainSubject,
  },
]

/** `remark` with the source that the first rule finds; whom somebody asked, told or wrote to is none. */
export function withShownSource(view: QuoteView, remark: Attribution): Attribution {
  let whole = withRaisedSubject(view, isSpanOfTime(view, remark) ? { ...remark, source: null } : remark)
  for (const { name, find } of SOURCE_RULES) {
    if (name === TAGGED_SOURCE) whole = withoutModifier(view, whole)
    const shown = find(view, whole)
    if (shown && !isSpanOfTime(view, shown))
      return isAddressed(view, shown) ? { ...shown, source: null } : { ...shown, sourceRule: name }
  }
  return whole
}

/** “We are ready,” | said | the mayor, “and we have coal.”: the noun phrase behind the cue speaks, the marks hold the rest. */
function withInvertedSource(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  if (view.quote[cue.first - 1] !== CLOSING) return null
  const phrase = namedPhrase(view, cue.end, view.sentenceStart[view.sentence[cue.end - 1]! + 1]!)
  if (phrase === null || view.quote[phrase.first] !== OUTSIDE) return null
  const quoted = concatMap(contents, (run) => quotedParts(view, run))
  return quoted.length > 0 ? { ...remark, source: phrase, contents: quoted } : null
}

const ACCORDING = wordHash('according')
const TO = wordHash('to')

/** "According to | Ana Brandt": who follows the preposition is the source, whatever the cue takes along. */
function withInnerSource(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue } = remark
  const first = cue.first + 2
  if (first >= cue.end) return null
  if (view.lower[cue.first] !== ACCORDING || view.lower[cue.first + 1] !== TO) return null
  return { ...remark, cue: { ...cue, end: first }, source: { first, end: cue.end } }
}

/** The parts of `run` in quotation marks. */
function quotedParts(view: QuoteView, run: Run): Run[] {
  const parts: Run[] = []
  for (let i = run.first; i < run.end; ) {
    const from = i
    const isQuoted = view.quote[i] !== OUTSIDE
    while (i < run.end && (view.quote[i] !== OUTSIDE) === isQuoted) i++
    if (isQuoted) parts.push({ first: from, end: i })
  }
  return parts
}
