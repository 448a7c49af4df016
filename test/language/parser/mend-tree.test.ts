/*
 * Two mistakes of the parser and how they are mended, on trees by hand: a word with its tag, its head (a number from 1 on,
 * 0 for the root) and its relation.
 */
import { describe, expect, test } from 'vitest'
import { mendRoot, mendSubjects } from '../../../src/language/parser/decoding/mend-tree.ts'
import { configuration } from '../../../src/language/parser/decoding/transitions.ts'
import { wordRow } from '../../../src/language/parser/decoding/word-row.ts'
import { RELATIONS, type RelationName, ROOT, relationNumber } from '../../../src/language/parser/relations.ts'
import { TAG } from '../../../src/language/tags.ts'

/** "deal/NN>2:nsubj" for each word. */
const WORD = /^(\S+)\/(\w+)>(\d+):(\S+)$/

type Mend = typeof mendRoot

/** The tree that `mend` makes of `tree`, written alike but without tags. */
function mended(tree: string, mend: Mend): string {
  const written = tree.split(' ').map((word) => WORD.exec(word) ?? [])
  const words = wordRow(written.length)
  const state = configuration(written.length)
  words.count = written.length
  const root = written.length + 1
  written.forEach(([, , tag, head, relation], i) => {
    words.tag[i + 1] = TAG[tag as keyof typeof TAG]
    state.head[i + 1] = Number(head) || root
    state.relation[i + 1] = (relation === 'root' ? ROOT : relationNumber(relation as RelationName)) + 1
  })
  mend(words, state)
  return written
    .map(([, form], i) => {
      const head = state.head[i + 1]!
      return `${form}>${head === root ? 0 : head}:${RELATIONS[state.relation[i + 1]! - 1] ?? 'root'}`
    })
    .join(' ')
}

const unchanged = (tree: string): string => tree.replace(/\/\w+>/g, '>')

describe('a participle that was taken for the predicate', () => {
  test('hangs on its subject where a finite predicate follows', () => {
    expect(mended('deals/NNS>2:nsubj reached/VBN>0:root fell/VBD>2:advcl apart/RB>3:advmod', mendRoot)).toBe(
      'deals>3:nsubj reached>1:acl fell>0:root apart>3:advmod',
    )
  })

  test.each([
    ['is one with its auxiliary', 'deals/NNS>3:nsubj were/VBD>3:aux reached/VBN>0:root fell/VBD>3:advcl'],
    [
      'is one where what follows has its own subject',
      'deals/NNS>2:nsubj reached/VBN>0:root prices/NNS>4:nsubj fell/VBD>2:advcl',
    ],
    [
      'is one where what follows is joined by a conjunction',
      'deals/NNS>2:nsubj reached/VBN>0:root and/CC>4:cc fell/VBD>2:conj',
    ],
    ['is one where what follows has no tense', 'deals/NNS>2:nsubj reached/VBN>0:root falling/VBG>2:advcl'],
    ['is no participle but a verb', 'deals/NNS>2:nsubj broke/VBD>0:root fell/VBD>2:advcl'],
  ])('%s', (_, tree) => {
    expect(mended(tree, mendRoot)).toBe(unchanged(tree))
  })
})

describe('two subjects of one verb', () => {
  test('the first is that of what the second one says', () => {
    expect(
      mended('they/PRP>4:nsubj left/VBD>1:acl:relcl she/PRP>4:nsubj said/VBD>0:root', mendSubjects),
    ).toBe('they>2:nsubj left>4:ccomp she>4:nsubj said>0:root')
  })

  test.each([
    [
      'a relative clause with its own subject',
      'boats/NNS>5:nsubj they/PRP>3:nsubj saw/VBD>1:acl:relcl she/PRP>5:nsubj said/VBD>0:root',
    ],
    ['a verb without tense', 'they/PRP>4:nsubj left/VBN>1:acl she/PRP>4:nsubj said/VBD>0:root'],
    ['one subject', 'they/PRP>3:nsubj left/VBD>1:acl:relcl said/VBD>0:root'],
  ])('stays: %s', (_, tree) => {
    expect(mended(tree, mendSubjects)).toBe(unchanged(tree))
  })
})
