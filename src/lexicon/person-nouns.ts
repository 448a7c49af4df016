/*
 * Nouns for people that say what somebody is or does, beside the offices and trades of titles.ts (which are features of
 * the name tagger and stay as it was trained), and those that say nothing of an office. Source: written for this project.
 */

/** More offices, trades and parts in a story. */
export const PERSON_NOUNS =
  'abbot ace acrobat actuary administrator adoptee advocate agronomist alderman all-rounder alumna alumnus anarchist anchorman anchorwoman animator anthropologist appointee apprentice arbitrator archaeologist archivist assailant associate asylum-seeker attacker auctioneer auditor babysitter bachelor backer bailiff baker ballerina barber barista baritone barrister bartender baseman batter beekeeper benefactor beneficiary blogger bookkeeper bookseller brewer broadcaster builder butcher cabbie caddie cadet caller cameraman canon cartoonist catcher celebrity centre-back centre-forward centre-half cfo chairperson chancellor chaplain chef cinematographer cio classmate clinician closer cmo co-author co-chair co-chairman co-chairwoman co-director co-host coder collaborator collector commissioner committeeman committeewoman commodore communist competitor complainant confidant confidante conservationist conservative constable constituent contender contestant contributor controller coo cook coordinator cop copilot cornerback coroner councilor counsellor creator criminologist crooner crusader cto curate czar deacon dean defenceman defenseman delegate democrat demographer deportee dermatologist descendant dietitian donor doula drafter dramatist ecologist egyptologist elder electrician embezzler englishman enthusiast entrepreneur environmentalist epidemiologist essayist ethicist evacuee evangelist exponent exporter eyewitness face fellow ferryman figure finalist financier firefighter fireman fixer flanker fly-half forecaster forward fraudster frenchman front-runner frontrunner fundraiser gardener geneticist geographer geophysicist glaciologist goalie goalscorer goaltender godfather graduate great grocer grower guard guardian guitarist gunman guru gymnast gynecologist halfback handler head headmaster headmistress headteacher healer heavyweight heir heiress herder heroine historian homeowner hooker hopeful host hostage hotelier humorist hunter hurdler hydrologist icon illustrator imam immunologist importer impresario incumbent industrialist influencer informant informer inmate insider insurgent intern internist interviewee irishman isolationist jailer jeweler jeweller jihadist journeyman judoka keyboardist knight lady landlady landowner landscaper lieutenant-governor lifeguard lineman linguist lodger logistician loyalist machinist maestro majordomo manufacturer marathoner marine marksman maverick mayor-elect medalist medallist member mep meteorologist microbiologist midwife miler millionairess moderate moderator monarch mountaineer mp msp nanny narrator native naturalist negotiator neurologist neuroscientist neurosurgeon newcomer newsreader nobleman notary nutritionist obstetrician oceanographer offender oligarch olympian oncologist operator optician organiser ornithologist paediatrician paleontologist paralegal paramedic parliamentarian passerby pathologist patient pedestrian pediatrician pharmacist philanthropist physio plumber podcaster policy-maker policymaker pontiff populist porter postmaster prelate president-elect principal promoter proponent proprietor prosecutor-general protégé provost psychotherapist publicist pundit puppeteer radiologist rancher ranger realtor receiver record-holder rector regent registrar reliever republican reservist restaurateur restorer rider roofer rower satirist schoolboy schoolgirl schoolteacher scotsman scrum-half sculler seafarer seismologist semi-finalist semifinalist shopkeeper shopper showrunner signatory skater skier snowboarder songstress soprano staffer stalwart starlet statistician steelworker steward stewardess strategist streamer stylist subcontractor substitute superdelegate superintendent supermodel superstar surfer surrogate surveyor tailor theorist therapist toxicologist trailblazer trainee translator troubadour trucker undergraduate understudy urologist valedictorian valet vet vicar vice-chair vice-chairman vice-chancellor vice-premier viceroy virologist visionary vlogger volcanologist warden watchman weatherman webmaster welder welshman whistle-blower whiz wingback youtuber zoologist'

/** Kinship: no office, and of no one in particular without the person it is kin of. */
export const KINSHIP =
  'aunt boyfriend brother cousin dad daughter daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée girlfriend grandchild granddaughter grandfather grandma grandmother grandpa grandson half-brother half-sister husband mom mother mother-in-law mum nephew niece parent partner sibling sister sister-in-law brother-in-law son son-in-law spouse stepbrother stepdaughter stepfather stepmother stepson stepsister twin uncle widow widower wife'

/** People in general: a role only with what else is said of them. */
export const GENERAL_PEOPLE = 'boy child girl guy kid man person woman people'

/** An office that another of the same name doesn't hold: "the minister" is no deputy minister. */
export const NOT_THE_HOLDER =
  'assistant associate candidate deputy designate elect ex ex- former hopeful late nominee ousted outgoing retired shadow then under vice would-be'

/** Participles that describe somebody as an adjective does. */
export const DESCRIBING_PARTICIPLES =
  'accused acclaimed acting admired aspiring appointed armed beleaguered beloved celebrated certified confessed convicted coming decorated departing deposed detained disgraced disbarred distinguished elected embattled exiled experienced fallen fired founding governing imprisoned incarcerated incoming indicted injured jailed leading learned licensed managing missing murdered named noted ousted outgoing practising practicing presiding qualified registered reigning renowned resigning respected retired retiring returning rising ruling seasoned self-described self-proclaimed serving sitting slain suspected suspended syndicated trained trusted unelected visiting wanted wounded'

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

/** Other words of giving an office to somebody, before "as". */
export const CHOOSING_WORDS =
  'appoint appointing appointment appoints choice choose chooses choosing chose elect electing hire hires hiring name names naming nominate nominating nomination pick picking picks select selecting selection tap tapped tapping taps'

/** Participles by which somebody loses an office, before "as". */
export const DISMISSING_PARTICIPLES =
  'axed deposed dismissed dropped fired forced impeached ousted recalled removed replaced retained sacked suspended'

/** Verbs before "as" of somebody who takes up an office or leaves it: "stepped down as head". */
export const OFFICE_VERBS =
  'began debuted emerged ended emerges quit quits resign resigned resigns retire retired retires return returned returns rose started starts'

/** The same with a particle: "took over as coach". */
export const OFFICE_PARTICLE_VERBS = 'steps stepped step stands stood stand takes took sworn bowed bows'

/** Verbs of taking an office from somebody: "succeeds Hall as mayor". */
export const REPLACING_VERBS =
  'follow followed follows replace replaced replaces replacing succeed succeeded succeeding succeeds'

/** Words built like "trafficker" or "optimist" that are no people. */
export const NO_AGENTS =
  'accelerator airliner alligator alter anger answer assist banner banter barometer barrier barter battery behavior bellwether better blacklist blazer blender blister blockbuster blotter bluster booster border bother bulldozer bumper burner butter calculator calendar carburetor career caterpillar center chamber chapter character charter chatter checklist cheeseburger chopper cigar cluster collar conditioner consist consumer container converter cooker cooler copper corner counter cover crater cruiser cylinder dagger danger daughter december detector diameter dinner director-general disaster dishwasher disorder distemper dollar doubleheader elevator encounter epicenter eraser escalator exist exterior factor feather fertilizer fiber filibuster filter finger firepower flicker flower flyer fodder folder footer forerunner forever freezer freighter fuller fuselage gender generator getter ginger glitter goiter grammar guilder gutter hamburger hammer handover hanger hangover harbor header helicopter her hinder holdover holster hopper however hunger indicator inferior insist interior junior ladder laughter launcher layer leather ledger letter lever liquor list litter loader locker loudspeaker lumber machinery mailer makeover maneuver manner manpower manslaughter marker master matter median medium member-states merger meter minor mirror mixer moniker monitor monster motor murder never newsletter newspaper nonstarter number october offer older order other ouster outlier oven over paper parameter pepper perimeter pillar plaster platter poster powder power prayer precursor predictor printer processor projector propeller quarter quiver radiator razor reactor rear refrigerator register remainder reminder retailer retainer river roster rubber rumor scanner scooter screwdriver sector semester semiconductor senior sensor september server sewer shelter shoulder shower shutter sicker silver sinker skyscraper slander slaughter sleeper slipper smaller softer specter spillover splinter spoiler steeper sticker stopover stroller summer super superior supermarket superpower supper surrender swagger sweater takeover tanker teleprompter temper tender terror theater their thriller thunder tiger timber tinder toaster tower tracker tractor trailer transfer transformer transistor trawler tremor trigger tumor turbocharger turnover twitter under upper voiceover voucher waiver watchlist water weather wheelbarrow whisper whomever winter wonder younger'

/** Who plays or leads in a team that may stand before: "Rovers striker". */
export const PLAYERS =
  'back batsman bowler captain catcher centre-back coach cornerback defender end forward fullback goalkeeper guard halfback keeper kicker linebacker lineman manager midfielder outfielder pitcher playmaker prop quarterback receiver shortstop striker tackle winger'

/** Positions that are ones behind these words alone: "defensive end". */
export const POSITIONS: Readonly<Record<string, string>> = {
  back: 'centre corner defensive full left right running wing',
  end: 'defensive split tight',
  tackle: 'defensive left nose offensive right',
}
