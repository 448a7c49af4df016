/*
 * Verbs by what they make of the words beside them: speech, judgement, request, thought, knowledge, decision and so on. What
 * is said and what is only thought, known or done is told apart by these among other evidence. Source: written for this project.
 */

/** Verbs of each class, base forms. A verb stands in the class of its commonest use. */
export const CUE_CLASSES = {
  say: 'say tell write state declare announce add note remark comment reply respond answer explain continue read quip joke testify tweet retweet post opine reiterate repeat recount narrate relate mention observe stress emphasize emphasise underline underscore assert affirm aver proclaim pronounce report inform notify brief advise disclose reveal divulge confide blurt quote cite recall reminisce elaborate clarify specify point interject chime retort counter conclude speculate theorize theorise reckon wager',
  manner:
    'shout yell scream whisper murmur mutter cry exclaim gasp sigh groan grumble growl snap bark bellow chant sing laugh chuckle giggle smile grin shrug nod sob weep wail sneer snarl scoff drawl deadpan beam gush enthuse roar thunder intone recite holler squeal mumble stammer croon',
  claim: 'claim allege argue insist contend maintain charge purport profess boast brag gloat attest',
  admit:
    'admit concede acknowledge confess deny dispute rebut refute reject dismiss confirm apologise apologize own',
  warn: 'warn caution threaten predict forecast project estimate foresee foretell prophesy alert',
  judge:
    'accuse blame criticize criticise condemn denounce decry deplore deride mock ridicule slam blast bash assail attack lambast lambaste rip castigate chide scold rebuke berate praise laud hail welcome applaud commend compliment congratulate thank salute celebrate tout extol defend lament bemoan bewail complain protest object call label brand describe characterize characterise portray liken compare insult taunt disparage denigrate trash pan',
  request:
    'ask urge demand request beg plead implore beseech call appeal order command instruct tell remind recommend propose suggest advise encourage exhort press lobby petition invite challenge query question inquire enquire wonder',
  promise: 'promise vow pledge swear guarantee assure reassure undertake commit offer volunteer',
  show: 'show indicate suggest imply demonstrate illustrate prove find signal mean confirm record register reflect list detail document depict note read hint project point put',
  think:
    'believe think consider suppose assume presume suspect doubt feel reckon imagine deem regard view fear worry expect anticipate hope trust guess judge figure conceive envision envisage dread bet interpret perceive fancy sense dream muse ponder contemplate fret',
  want: 'want wish plan intend hope aim seek desire prefer like love hate dislike enjoy mean need long yearn crave look aspire tend strive prepare resent admire fear mind',
  know: 'know realize realise learn discover see notice understand recognize recognise remember forget hear find detect spot observe witness recall establish determine identify ascertain appreciate grasp perceive ignore diagnose watch',
  decide:
    'agree decide refuse decline choose opt vote elect resolve determine rule approve endorse support back oppose accept reject adopt sign sentence convict acquit indict arrest charge sue nominate appoint name pick select order ban bar allow permit authorize authorise grant veto block deny plead negotiate attempt try manage fail seek pursue consider investigate probe examine explore test',
  name: 'dub nickname entitle title christen headline caption label term call name style rename subtitle bill brand',
  seem: 'seem appear look sound remain become prove tend happen turn',
  act: 'give take make launch release start begin stop end run hold keep bring send show focus include feature provide create build lead help cause spark prompt trigger force win lose beat score play perform star direct produce publish sell buy pay spend raise cut add leave join reach visit travel face cover treat serve use work aim target address tackle handle rely depend base deal suffer offer celebrate mark host attend open close collect carry canvass',
} as const

/** Nouns that stand for an act of speech ("his claim that …"). */
export const SPEECH_NOUNS =
  'claim allegation accusation statement assertion announcement argument warning promise pledge vow threat remark comment complaint criticism denial admission confession suggestion proposal call demand request question answer reply report testimony message speech declaration word advice insistence prediction apology appeal praise charge conclusion rumor rumour quote tweet letter'

/** Nouns that stand for a state of mind. */
export const THOUGHT_NOUNS =
  'belief opinion view hope fear expectation wish desire plan intention doubt concern worry feeling suspicion impression idea notion thought assumption conviction confidence faith dream ambition goal aim anger frustration skepticism scepticism support opposition interest enthusiasm'
