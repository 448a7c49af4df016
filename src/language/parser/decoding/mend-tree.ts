/*
 * Mends two mistakes that a parser makes which goes from left to right and never back: in "the deal *reached* in May was
 * dropped" it takes *reached* for the predicate before it sees the real one, and in "they *are* to go, the council said"
 * it may find only at the end that *they* is not who said so.
 */
import { TAG } from '../../tags.ts'
import { ROOT, relationNumber, relationSet } from '../relations.ts'
import type { Configuration } from './transitions.ts'
import { isFiniteTag, type WordRow } from './word-row.ts'

type Arcs = Pick<Configuration, 'head' | 'relation'>

const SUBJECT = relationSet('nsubj', 'nsubj:pass')
const AUXILIARY = relationSet('aux', 'cop')
const BESIDE = relationSet('advcl', 'parataxis', 'conj', 'ccomp', 'acl', 'dep')
const OPENS = relationSet('mark', 'cc', 'nsubj', 'nsubj:pass', 'expl')
const BEHIND_NOUN = relationSet('acl', 'acl:relcl')
const REPORTED = relationNumber('ccomp')
const PARTICIPLE = relationNumber('acl')

/** Makes the participle at the root a modifier of its subject where a finite predicate without subject hangs on it. */
export function mendRoot({ count, tag }: WordRow, state: Configuration): void {
  const { head, relation } = state
  const root = head.indexOf(count + 1, 1)
  if (root > count || tag[root] !== TAG.VBN) return
  const subject = find(state, 1, root, root, SUBJECT)
  if (subject === 0 || find(state, 1, root, root, AUXILIARY) > 0) return
  const predicate = predicateBehind(tag, state, root, count)
  if (predicate === 0) return
  for (let d = 1; d <= count; d++) if (head[d] === root && (d < subject || d > predicate)) head[d] = predicate
  head[predicate] = count + 1
  relation[predicate] = ROOT + 1
  head[subject] = predicate
  head[root] = subject
  relation[root] = PARTICIPLE + 1
}

/** Gives the first of two subjects before a predicate to the finite verb behind it, which is what the second one says. */
export function mendSubjects({ count, tag }: WordRow, state: Configuration): void {
  const { head, relation } = state
  for (let second = 2; second <= count; second++) {
    const predicate = head[second]!
    if (SUBJECT[relation[second]! - 1] !== 1 || predicate > count) continue
    const first = find(state, 1, Math.min(second, predicate), predicate, SUBJECT)
    if (first === 0) continue
    const verb = find(state, first + 1, second, first, BEHIND_NOUN)
    if (verb === 0 || find(state, first, verb, verb, OPENS) > 0 || !isFiniteTag(tag[verb]!)) continue
    head[verb] = predicate
    relation[verb] = REPORTED + 1
    head[first] = verb
  }
}

/** The first dependent behind the root that is a finite predicate without subject and conjunction; 0 if there is none. */
function predicateBehind(tag: Int32Array, state: Arcs, root: number, count: number): number {
  const place = find(state, root + 1, count + 1, root, BESIDE)
  if (place === 0 || find(state, root + 1, place, place, OPENS) > 0) return 0
  const auxiliary = find(state, root + 1, place, place, AUXILIARY)
  return isFiniteTag(tag[auxiliary > 0 ? auxiliary : place]!) ? place : 0
}

/** The first place of [from, to) that hangs on `up` by a relation of `set`; 0 if there is none. */
function find({ head, relation }: Arcs, from: number, to: number, up: number, set: Uint8Array): number {
  for (let d = from; d < to; d++) if (head[d] === up && set[relation[d]! - 1] === 1) return d
  return 0
}
