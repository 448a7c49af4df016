/*
 * Small copies of the public repositories, in our own words: each file has the format of the real ones, and in few lines
 * what is odd about it.
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { PAGES_AND_PACKAGES, TREES } from './small-trees.ts'

/** What the files hold, by their paths in the folder of copies. Lists are rows of tab-separated columns. */
const FILES: Readonly<Record<string, string | readonly string[]>> = {
  'jspotter+TempEval-3/data/TBAQ-cleaned/TimeBank/lund0309.0100.tml': `\uFEFF<?xml version="1.0" ?>
<TimeML><DOCID>lund0309.0100</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="1998-03-09T08:00" functionInDocument="CREATION_TIME">03/09/98</TIMEX3></DCT>
<TITLE>Harbour</TITLE>
<TEXT>
Lund &amp; Sons <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> 🚢 on <TIMEX3 tid="t1" type="DATE" value="1998-03-08">Sunday</TIMEX3>,
<TIMEX3 tid="t2" type="DURATION" value="P2D">two days <SIGNAL sid="s1">after</SIGNAL> <TIMEX3 tid="t3" type="DATE" value="1998-03-06">Friday</TIMEX3></TIMEX3>. <TIMEX3 tid="t4" type="DURATION" value="P1W"/>
</TEXT></TimeML>
`,
  'jspotter+TempEval-3/data/TBAQ-cleaned/TimeBank/._lund0309.0100.tml':
    'a shadow of the file, to be left alone',
  'autoih+conll2003/CoNLL-2003/eng.testa': [
    '-DOCSTART- -X- O O',
    '',
    'SAILING NN I-NP O',
    '- : O O',
    'MEYER NNP I-NP I-PER',
    'WINS VBZ I-VP O',
    '. . O O',
    '',
    '" " O O',
    'Anna NNP I-NP I-PER',
    'Meyer NNP I-NP I-PER',
    "'s POS B-NP O",
    'day NN I-NP O',
    ', , O O',
    '" " O O',
    'said VBD I-VP O',
    'Lund NNP I-NP I-PER',
    'Ole NNP I-NP B-PER',
    '( ( O O',
    'Oslo NNP I-NP I-LOC',
    ') ) O O',
    '',
    '-DOCSTART- -X- O O',
    '',
    'Norvik NNP I-NP I-ORG',
    'AG NNP I-NP I-ORG',
    'sank VBD I-VP O',
    '',
  ],
  'autoih+conll2003/CoNLL-2003/eng.train': [
    '-DOCSTART- -X- O O',
    '',
    'Ida NNP I-NP I-PER',
    'left VBD I-VP O',
    '',
  ],
  'ad-freiburg+elevant/benchmarks/aida-conll-dev.benchmark.jsonl': [
    '{"id": 2, "text": "Norvik AG xxxx", "labels": [{"span": [0, 9], "entity_id": "Q7", "type": "Q43229"}]}',
    '{"id": 1, "text": "MEYER xxxx Anna Meyer xx Lund Ole xx Oslo", "labels": [{"span": [11, 21], "entity_id": "Q11", "type": "Q215627"}, {"span": [0, 5], "entity_id": "Q11", "type": "Q215627|Q5"}, {"span": [25, 29], "entity_id": "Unknown1", "type": "Q215627"}, {"span": [30, 33], "entity_id": "Q13", "type": "Q215627"}]}',
  ],
  'anastasia-zhukova+Diverse_CDCR_datasets/NewsWCL50-prep/output_data/NewsWCL50.conll': [
    '#begin document (0/0_L); part 000',
    '0/0_L\t0\t0\tMr.\t(0_USA_Lund_ACTOR',
    '0/0_L\t0\t1\tLund\t0_USA_Lund_ACTOR)',
    "0/0_L\t0\t2\t's\t-",
    '0/0_L\t0\t3\t"\t_',
    '0/0_L\t0\t4\tharbour\t-',
    '0/0_L\t0\t5\t"\t-',
    '0/0_L\t0\t6\t(\t-',
    '0/0_L\t0\t7\told\t-',
    '0/0_L\t0\t8\t)\t-',
    '0/0_L\t0\t9\t.\t-',
    '',
    '0/0_L\t1\t0\t\\n\t-',
    '0/0_L\t1\t1\tThe\t(0_USA_Lund_ACTOR|(0_Officials_ACTOR',
    '0/0_L\t1\t2\tpresident\t0_USA_Lund_ACTOR)|0_Officials_ACTOR)',
    '0/0_L\t1\t3\tmet\t-',
    '0/0_L\t1\t4\tJinping\t(0_CHN_Jinping_ACTOR)',
    '#end document',
    '#begin document (5/5_M); part 000',
    '5/5_M\t0\t0\tLund\t(5_USA_Lund_ACTOR)',
    '#end document',
  ],
  'networkdynamics+PolNeAR/data/dev/text/harbour-post_2016-04-07_the-ferry.txt':
    '🚢 “We sail,” Lund said.\nMeyer thinks so and Ole does.\n',
  'networkdynamics+PolNeAR/data/dev/attributions/harbour-post_2016-04-07_the-ferry_0a1f.ann': [
    'T1\tContent 2 12\t“We sail,”',
    'T2\tSource 13 17\tLund',
    'T3\tCue 18 22\tsaid',
    'T4\tSource 24 29\tMeyer',
    'T5\tContent 44 47;37 39\tOle so',
    'T6\tCue 30 36\tthinks',
    'E1\tCue:T3 Source:T2 Content:T1',
    'E2\tCue:T6 Source:T4 Source2:T2 Content:T5',
    'E3\tCue:T6 Source:T4',
    'A1\tNested E2',
  ],
  'networkdynamics+PolNeAR/data/train/text/harbour-post_2016-05-01_no-wind.txt': 'Ida says no.',
  'networkdynamics+PolNeAR/data/train/attributions/harbour-post_2016-06-01_other_0a1f.ann': 'T1\tCue 0 1\tx',
  'networkdynamics+PolNeAR/data/train/corenlp/harbour-post_2016-05-01_no-wind.txt.xml': `<?xml version="1.0"?>
<root><document><sentences>
<sentence id="1"><tokens>
<token id="1"><word>Ida</word><CharacterOffsetBegin>0</CharacterOffsetBegin>
<CharacterOffsetEnd>3</CharacterOffsetEnd> <POS>NNP</POS>
<NER>PERSON</NER></token>
<token id="2"><word>says</word><CharacterOffsetBegin>4</CharacterOffsetBegin><CharacterOffsetEnd>8</CharacterOffsetEnd><POS>VBZ</POS><NER>O</NER></token>
</tokens>
<dependencies type="basic-dependencies">
<dep type="root"><governor idx="0">ROOT</governor><dependent idx="2">says</dependent></dep>
<dep type="nsubj"><governor idx="2">says</governor><dependent idx="1">Ida</dependent></dep>
<dep type="dep"><governor idx="2">says</governor><dependent idx="9">out of range</dependent></dep>
</dependencies>
<dependencies type="collapsed-dependencies"><dep type="x"><governor idx="1">Ida</governor><dependent idx="1">Ida</dependent></dep></dependencies>
</sentence>
</sentences>
<coreference><sentence id="1"></sentence></coreference></document></root>
`,
}

/** Writes the files, and `more` of them, to `folder`. */
export function writeCopies(
  folder: string,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): void {
  for (const [file, content] of Object.entries({ ...FILES, ...TREES, ...PAGES_AND_PACKAGES, ...more })) {
    const full = path.join(folder, file)
    const text = typeof content === 'string' ? content : `${content.join('\n')}\n`
    fs.mkdirSync(path.dirname(full), { recursive: true })
    fs.writeFileSync(full, full.endsWith('.gz') ? zlib.gzipSync(text) : text)
  }
}
