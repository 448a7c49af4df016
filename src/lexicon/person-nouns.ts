/*
 * Nouns for people that say what somebody is or does, beside the offices and trades of titles.ts (which are features of
 * the name tagger and stay as it was trained), and those that say nothing of an office. Source: written for this project.
 */

/** More offices, trades and parts in a story. */
export const PERSON_NOUNS =
  'ace acrobat administrator advocate agronomist alderman alumnus anarchist anchorman anchorwoman animator anthropologist apprentice arbitrator archaeologist archivist auctioneer auditor bachelor baker ballerina barber barista barrister bartender beekeeper beneficiary benefactor bookkeeper bookseller brewer broadcaster builder butcher cameraman canon cartoonist centre-back centre-half cfo chef chaplain chancellor chairperson classmate clinician co-author co-chair co-chairman co-chairwoman co-director co-host commissioner communist complainant conservationist conservative constable controller cook coordinator cop coroner coo cto cio cmo counsellor creator criminologist crooner czar delegate democrat demographer dermatologist descendant drafter dramatist ecologist egyptologist elder electrician embezzler enthusiast entrepreneur environmentalist epidemiologist essayist ethicist ex-president exponent face fellow financier figure firefighter forecaster forward fraudster frontrunner front-runner fundraiser gardener geneticist geographer geophysicist glaciologist goalscorer goaltender graduate great grower guard guardian guitarist guru gynecologist handler head headmaster headmistress headteacher healer heir heiress heroine historian hopeful host hunter humorist hydrologist illustrator immunologist impresario inmate insider intern internist jailer jeweler jeweller journeyman keyboardist landowner landscaper lieutenant-governor linguist logistician loyalist machinist majordomo marine maestro meteorologist microbiologist moderate moderator monarch mp mep msp mayor-elect mountaineer narrator naturalist negotiator neurologist neuroscientist neurosurgeon newcomer newsreader notary nutritionist obstetrician oceanographer offender oncologist operator optician ornithologist paediatrician paramedic parliamentarian pathologist paleontologist patient pediatrician persona pharmacist philanthropist plumber po policy-maker policymaker populist porter postmaster president-elect principal proprietor proponent prosecutor-general provost psychotherapist publicist radiologist ranger realtor rector recipient registrar republican reservist restorer rider roofer satirist seismologist shopkeeper showrunner songstress spokesman-designate starlet statistician steward strategist stylist subcontractor superstar superintendent surveyor tailor theorist toxicologist trailblazer translator tribune troubadour trucker understudy urologist valet vet vice-chair vice-chairman vice-chancellor vice-premier viceroy virologist visionary volcanologist warden watchman weatherman webmaster welder whip whiz wingback zoologist'

/** Kinship: no office, and of no one in particular without the person it is kin of. */
export const KINSHIP =
  'aunt boyfriend brother cousin dad daughter daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée girlfriend grandchild granddaughter grandfather grandma grandmother grandpa grandson half-brother half-sister husband mom mother mother-in-law mum nephew niece parent partner sibling sister sister-in-law brother-in-law son son-in-law spouse stepbrother stepdaughter stepfather stepmother stepson stepsister twin uncle widow widower wife'

/** People in general: a role only with what else is said of them. */
export const GENERAL_PEOPLE = 'boy child girl guy kid lady man person woman people'

/** An office that another of the same name doesn't hold: "the minister" is no deputy minister. */
export const NOT_THE_HOLDER =
  'assistant associate candidate deputy designate elect ex ex- former hopeful late nominee ousted outgoing retired shadow then under vice would-be'

/** Participles that describe somebody as an adjective does. */
export const DESCRIBING_PARTICIPLES =
  'accused acclaimed acting admired appointed armed beleaguered beloved celebrated certified confessed convicted coming decorated departing deposed detained disgraced disbarred distinguished elected embattled exiled experienced fallen fired founding governing imprisoned incarcerated incoming indicted injured jailed leading learned licensed managing missing murdered named noted ousted outgoing practising practicing presiding qualified registered reigning renowned resigning respected retired retiring returning rising ruling seasoned self-described self-proclaimed serving sitting slain suspected suspended trained trusted unelected visiting wanted wounded'

/** Verbs with an object that say what somebody does for a living or holds: "who leads the union". */
export const LEADING_VERBS =
  'advises captains chairs chaired coaches coached commands commanded co-chairs co-founded co-owns conducts curates directs directed edits edited founded governs heads headed helms hosts lead leads led manages managed operates oversees oversaw owns owned presides represents represented reps runs ran spearheads supervises supervised teaches taught'

/** The same with a preposition: "who works for a bank". */
export const WORKING_VERBS =
  'consults consulted lectures practises practices presides serves served specialises specializes specialised specialized teaches taught works worked volunteers'

/** Participles behind a noun for a person that belong to the role: "officers assigned to the unit". */
export const BELONGING_PARTICIPLES =
  'accused advising affiliated appointed assigned attached based charged chairing commanding convicted covering elected employed heading hired investigating leading overseeing posted representing running sanctioned specialising specializing stationed studying suspected tasked working'

/** What somebody is made: "was named chairman". */
export const APPOINTING_PARTICIPLES =
  'appointed chosen confirmed crowned declared elected hired inaugurated installed made named nominated picked promoted re-elected reappointed reelected selected'
