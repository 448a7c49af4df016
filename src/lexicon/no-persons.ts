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

/** How people are called, in place of a name. */
export const CALLED_BY =
  'allah coach councillor councilman councilwoman dad daddy doctor god gran granddad grandma grandpa heaven hell mom mommy mum mummy nurse officer professor santa satan zeus'

/** Books, films and records: their titles stand behind without marks. */
export const WORKS =
  'album autobiography ballad biography book debut documentary drama ep film memoir movie musical novel novella opera painting play podcast poem sculpture sequel show single song symphony thriller track trilogy'

/** What is played or shown: persons stand beside these words without marks as well ("the game Lima won"). */
export const GAMES = 'franchise game screenplay series sitcom title videogame'

/** Plays that are called by one name that is nobody's else. */
export const PLAYS = 'coriolanus cymbeline hamlet macbeth othello'

/** Behind the ’s of who found or had it. */
export const ILLNESSES =
  'anaemia anemia chorea disease diseases lymphoma palsy sarcoma syndrome syndromes law paradox principle razor theorem equation comet telescope'

/** Illnesses that are called by the name alone ("has Parkinson’s"). */
export const ILLNESS_NAMES = 'alzheimer asperger crohn hodgkin huntington parkinson tourette'

/** Behind a name, or its last word: what is named after somebody, and firms. */
export const NAMED_AFTER =
  'academy accord act aerospace airlines airport airways alert amendment appliances arena art arts association ave avenue award awards bakery bank batteries beverages biologics biosciences biotech boulevard bowl brands breweries brewery brewing bridge cafe cathedral center centre championship chemicals classic clinic club co college commission company constabulary consulting corp corporation county cosmetics cruises cup dam department diagnostics design designs development distillery doctrine dynamics electronics elementary energy engines enterprises entertainment expressway fabrics fellowship ferries festival foods foundation fund furniture gallery genomics gazette group hall herald highway holdings hospital hotel house inc industries infirmary inn institute institution instruments insurance interiors interactive international invitational jail laboratories laboratory labs law lecture library limited line llc llp logistics ltd machines mall management mansion manufacturing materials medal media metals minerals mining memorial motors motorsport museum network news open optics orchestra park parkway partners petroleum pharma pharmaceuticals pictures pirates plastics plaza plc police prison prize productions project properties publishing railways records report reservoir resorts restaurant road robotics rovers scholarship school sciences seafoods securities semiconductor shipping shipyards show society software solutions square stadium station stores street studios supplies systems technologies technology telecom textiles theater theatre therapeutics tools township toys turbines tower towers tribune trophy trust tunnel university utilities ventures wanderers winery works'

/** Of these some are surnames as well: the last word of a name of two may be one. */
export const SURNAMES_TOO =
  'bank bowl bridge club dam hall house inn law line open park school square street tower towers'

/** The same in small letters, behind a name of several words. */
export const PLACES_IN_SMALL = 'airport bridge campus dam jail prison stadium station tunnel'

/** Behind a name or its ’s: only firms have them. */
export const FIRMS_HAVE =
  'bondholders inc ipo listing listings shareholders shares stock stockholders subsidiary'

/** Who is at or of a firm ("analysts at Walker"). */
export const STAFF =
  'analyst analysts architect associate banker bankers broker brokers buyer chairman chef chief clerk consultant counsel curator designer director directors economist economists editor employee employees engineer engineers executive executives fellow intern job jobs lawyer lawyers lecturer manager managers officer partner partners position president professor receptionist researcher researchers salesman scholar scientist scientists spokesman spokeswoman staff strategist strategists trader traders worker workers'

/** Ends of single words that only firms have ("Nordsoft"). */
export const FIRM_ENDINGS =
  'airways bank corp film films gas lines media net soft systems tech telecom ware works'

/** Firms, goods and games that are called like a person. */
export const CALLED_LIKE_PERSONS =
  'aston martin,booz allen,burger king,eli lilly,estee lauder,fisher price,goldman sachs,harley davidson,hewlett packard,hugo boss,jack daniel,jack daniels,jack wills,jim beam,john deere,johnnie walker,jpmorgan chase,laura ashley,lockheed martin,marie claire,mary kay,merrill lynch,morgan stanley,oscar mayer,philip morris,pratt whitney,red bull,rolls royce,sara lee,smith wesson,standard chartered,ted baker,thomas cook,thomson reuters,tim hortons,tomb raider,vanity fair,warner bros,wells fargo'

/** In headlines people without names: "Police Identify Man". */
export const HEADLINE_PEOPLE =
  'boy driver girl man men mother officer officers police suspect suspects teen victim victims woman women'

/** Right before a name of one word it is a firm: "retailer Colty". */
export const FIRM_NOUNS =
  'airline app automaker brand brokerage carmaker chipmaker company conglomerate drugmaker firm giant insurer platform retailer startup start-up subsidiary supermarket website'

/** Of firms as of persons: what "its rival Norvex" is. */
export const FIRM_PEERS = 'affiliate competitor owner parent partner peer rival subsidiary supplier unit'

/** Offices of firms: behind their "of" stands one. */
export const FIRM_OFFICES =
  'ceo cfo chairman chairwoman coo cto executive officer shareholder shareholders subsidiary'

/** Who speaks of markets, and is with a firm. */
export const ANALYSTS = 'analyst analysts economist economists strategist strategists trader traders'

/** Laws and plans that are called after somebody. */
export const PLANS_BY_NAME = 'abenomics bidenomics brexit obamacare reaganomics trumpcare'

/** Firms that are called by a surname, or by what looks like one, alone. */
export const FIRMS_BY_SURNAME =
  'adidas airbus alibaba allianz aviva barclays bechtel bloomberg boeing bosch breitbart cadbury cargill chanel chrysler citibank citigroup cummins daimler danone deloitte diageo ericsson ferrero fitch fox goldman halliburton heineken heinz hermes hershey huawei hyatt jefferies kellogg kroger lazard lehman lindt lufthansa maersk mahindra marriott marvel merck merrill michelin moody nestle nomura novartis peugeot pfizer philips porsche prada rabobank renault roche sainsbury santander schlumberger schwab siemens sotheby suzuki swissport tesco toyota walmart'

/** What the names of a list before it are. */
export const PLACES_IN_LISTS =
  'avenues boroughs counties districts islands lakes mountains parishes provinces rivers roads streets townships valleys'

/** Behind the name of a firm, with and without their full stop. */
export const FIRM_SUFFIXES = 'co co. corp corp. inc inc. llc ltd ltd. plc'

/** What is said of a place behind its name. */
export const SETTLEMENTS =
  'borough capital city commune district hamlet island municipality neighborhood neighbourhood port province resort settlement suburb town township village'

/** Shops and restaurants that are called by somebody's name and ’s. */
export const SHOPS_OF = 'arby denny dillard domino hardee macy mcdonald menard popeye sainsbury sotheby wendy'

/** Behind the ’s of a shop. */
export const OUTLETS =
  'branch branches burger burgers chain customers franchise menu outlet outlets restaurant restaurants shop shops store stores supermarket supermarkets'

/** Voices of machines. */
export const ASSISTANTS = 'bixby cortana siri'

/** Animals that have names, and breeds. */
export const ANIMALS =
  'alpaca beagle bear bloodhound bulldog bullock calf camel cat chimp chimpanzee cockatoo collie colt cow dachshund dalmatian dog dolphin donkey elephant ferret filly foal foxhound gelding giraffe goat gorilla greyhound hamster hedgehog hippo horse husky kitten labrador lamb leopard llama lurcher macaw mare mastiff mongrel mule orangutan orca otter owl panda parrot pekingese penguin pig pitbull pomeranian pony poodle pooch pug puppy racehorse ram reindeer retriever rhino rottweiler salamander schnauzer sealion sheep sheepdog spaniel springer stallion steer terrier tiger tortoise turtle walrus whale whippet wolfhound'

/** First words of what is no person though a first name follows: "Project Grace". */
export const PROJECTS = 'camp fort mission mount operation project team'

/** Behind the ’s of a town. */
export const PLACES_HAVE =
  'airport beaches cathedral council councillors downtown harbor harbour inhabitants landmarks library mayor neighborhoods neighbourhoods outskirts police residents schools streets suburbs townsfolk townspeople university waterfront'

/** Of what places these are: "residents of Grant Park". */
export const OF_PLACES =
  'inhabitants neighborhoods neighbourhoods outskirts people residents streets suburb suburbs town towns villages villagers'

/** Papers and stations: a name beside one is its own. */
export const PAPERS = 'broadcaster broadsheet daily journal magazine newspaper paper tabloid website weekly'

/** Bodies that are called by one word with an article; a surname has none. */
export const BODIES_WITH_ARTICLE =
  'assembly cabinet church congress court crown guard house league parliament senate synod union'
