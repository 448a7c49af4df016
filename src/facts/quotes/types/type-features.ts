/*
 * Features of the type of an attribution: the cue's word, class and sense; how its verb stands; who is its subject; what
 * the content looks like; and how these go together. Each has its own place in the row.
 */
import { join } from '../../../model/linear/row-model.ts'
import { contentForm, contentLink, sizeClass, titleForm } from './content-form.ts'
import { type CueClasses, cueClasses } from './cue-class.ts'
import { subjectKind } from './subject-kind.ts'
import type { TypeScene } from './type-scene.ts'

/** Length of a row. */
export const TYPE_FEATURES = 47

const TYPES = ['direct', 'mixed', 'indirect'] as const

/** Fills `row` with the features of `scene`. */
export function typeFeatures(scene: TypeScene, row: Int32Array): void {
  const classes = cueClasses()
  const at = cueFeatures(scene, classes, row, 0)
  const next = verbFeatures(scene, classes, row, at)
  contentFeatures(scene, classes, row, next)
}

/** The word before a token, or the edge. */
function wordAt({ view }: TypeScene, token: number): number {
  return token >= 0 && token < view.tokens.count ? view.lower[token]! : 0
}

function cueFeatures(scene: TypeScene, classes: CueClasses, row: Int32Array, from: number): number {
  const { view, cue, syntax, piece } = scene
  const { head } = syntax
  const type = TYPES.indexOf(piece.type)
  const word = view.lower[head]!
  const stem = view.stems[head]!
  const form = contentForm(scene)
  const bits = classes(word)
  const last = view.lower[cue.end - 1]!
  let words = 0
  for (let i = cue.first; i < Math.min(cue.end, cue.first + LONGEST_CUE); i++)
    words = join(words, view.lower[i]!)
  let at = from
  row[at++] = 1
  row[at++] = word
  row[at++] = stem
  row[at++] = join(stem, type)
  row[at++] = join(stem, form)
  row[at++] = words
  row[at++] = last
  row[at++] = join(last, type)
  row[at++] = bits
  row[at++] = join(bits, type)
  row[at++] = join(bits, form)
  row[at++] = join(bits, subjectKind(scene))
  row[at++] = join(view.senses[head]!, type)
  row[at++] = join(view.senses[head]!, form)
  row[at++] = join(view.cueLevel[head]!, type)
  row[at++] = join(view.tags[head]!, bits)
  row[at++] = join(cue.end - cue.first, type)
  row[at++] = join(view.lower[cue.first]!, view.tags[cue.end - 1]!)
  return at
}

const LONGEST_CUE = 4

function verbFeatures(scene: TypeScene, classes: CueClasses, row: Int32Array, from: number): number {
  const { view, cue, syntax, source } = scene
  const { head, relation, passive, negated, mark, auxiliary, governor } = syntax
  const bits = classes(view.lower[head]!)
  const voice = (passive ? 2 : 0) + (negated ? 1 : 0)
  const helper = auxiliary < 0 ? 0 : view.lower[auxiliary]!
  const opener = mark < 0 ? 0 : view.lower[mark]!
  const subject = subjectKind(scene)
  const side = source === null ? 0 : source.end <= cue.first ? 1 : 2
  let at = from
  row[at++] = relation
  row[at++] = join(relation, bits)
  row[at++] = join(voice, bits)
  row[at++] = join(voice, subject)
  row[at++] = helper
  row[at++] = join(helper, bits)
  row[at++] = opener
  row[at++] = join(opener, view.tags[head]!)
  row[at++] = governor < 0 ? 0 : join(view.stems[governor]!, relation)
  row[at++] = join(governor < 0 ? 0 : classes(view.lower[governor]!), relation)
  row[at++] = subject
  row[at++] = join(subject, side)
  row[at++] = join(side, bits)
  row[at++] = wordAt(scene, cue.first - 1)
  row[at++] = wordAt(scene, cue.end)
  return at
}

function contentFeatures(scene: TypeScene, classes: CueClasses, row: Int32Array, from: number): number {
  const { view, cue, content, syntax, piece } = scene
  const type = TYPES.indexOf(piece.type)
  const bits = classes(view.lower[syntax.head]!)
  const form = contentForm(scene)
  const size = sizeClass(content)
  const place = content.first >= cue.end ? 1 : 0
  const title = titleForm(scene)
  const link = contentLink(scene)
  let at = from
  row[at++] = join(form, type)
  row[at++] = join(form, place)
  row[at++] = join(size, type)
  row[at++] = join(join(size, type), bits)
  row[at++] = join(view.lower[content.first]!, type)
  row[at++] = join(view.tags[content.first]!, type)
  row[at++] = join(view.tags[content.end - 1]!, type)
  row[at++] = title
  row[at++] = join(title, bits)
  row[at++] = join(title, wordAt(scene, content.first - 2))
  row[at++] = join(type, view.tags[Math.max(0, content.first - 2)]!)
  row[at++] = link
  row[at++] = join(link, bits)
  row[at++] = join(link, form)
  return at
}
