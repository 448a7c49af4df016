/*
 * Words beside which a name that looks like a person's is something else: a storm, a ship, a street, a firm. Source:
 * written for this project.
 */

/** Before the name of a storm or fire. */
export const STORMS = 'cyclone hurricane storm tornado typhoon'

/** Before the name of a ship. */
export const VESSELS =
  'barge boat carrier corvette cruiser cutter destroyer dinghy dredger ferry freighter frigate galleon icebreaker lifeboat liner minesweeper schooner ship sloop steamer steamship submarine tanker trawler tug tugboat vessel warship yacht hmas hmcs hms mv rms ss uss usns'

/** Feasts that are one word. */
export const FEASTS =
  'christmas diwali easter eid halloween hanukkah lent passover pentecost ramadan thanksgiving'

/** Behind the ’s of who found or had it. */
export const ILLNESSES =
  'anaemia anemia chorea disease diseases lymphoma palsy sarcoma syndrome syndromes law paradox principle razor theorem equation comet telescope'

/** Illnesses that are called by the name alone ("has Parkinson’s"). */
export const ILLNESS_NAMES = 'alzheimer asperger crohn hodgkin huntington parkinson tourette'

/** Behind a name, or its last word: what is named after somebody, and firms. */
export const NAMED_AFTER =
  'academy act airlines airport airways amendment arena art arts association ave avenue award awards bakery bank boulevard bowl brewery brewing bridge cafe cathedral center centre championship classic clinic club co college commission company corp corporation cup dam department development distillery doctrine elementary enterprises entertainment expressway fellowship festival foundation fund gallery group hall highway holdings hospital hotel house inc industries infirmary inn institute institution insurance international invitational jail laboratories laboratory law lecture library limited line llc llp ltd mall management mansion manufacturing medal media memorial motors museum network open orchestra park parkway partners pharmaceuticals pictures plaza plc prison prize productions project publishing records report reservoir restaurant road scholarship school securities show society square stadium station stores street studios systems technologies technology theater theatre tower towers tribune trophy trust tunnel university winery works'

/** Of these some are surnames as well: the last word of a name of two may be one. */
export const SURNAMES_TOO =
  'academy bank bowl bridge classic club dam hall house inn law line mall mansion medal open park plaza prize road school square station street tower towers works'

/** The same in small letters, behind a name of several words. */
export const PLACES_IN_SMALL = 'airport bridge campus dam jail prison stadium station tunnel'

/** Behind a name or its ’s: only firms have them. */
export const FIRMS_HAVE =
  'bondholders inc ipo listing listings shareholders shares stock stockholders subsidiary'

/** Who is at or of a firm ("analysts at Walker"). */
export const STAFF =
  'analyst analysts architect associate banker bankers broker brokers buyer chairman chef chief clerk consultant counsel curator designer director directors economist economists editor employee employees engineer engineers executive executives fellow intern job jobs lawyer lawyers lecturer manager managers officer partner partners position president professor receptionist researcher researchers salesman scholar scientist scientists spokesman spokeswoman staff strategist strategists trader traders worker workers'

/** Ends of single words that only firms have ("Nordsoft"). */
export const FIRM_ENDINGS = 'airways bank corp film films gas media net soft systems tech telecom works'
