/*
 * Words beside a number or a calendar word that show it to be no date. Written by hand, no outside source (MIT, as the
 * project). Sorted; each list is split at spaces where it is used.
 */

/** What is counted: "2000 people" is no year. */
export const COUNTED_NOUNS =
  'acres barrels bytes calories cars cases cats children cm companies copies days deaths demonstrators dollars employees euros fans feet firms flights ft gallons gb ghz guests hectares homes horses houses hz items jobs kg kilometers kilometres km lbs letters m mb meg men meters metres mg mhz miles mm mph officers pages passengers patients people per percent pixels points police pounds protesters refugees residents rooms rpm schools seats shares soldiers spectators square students supporters tickets times tonnes tons trees troops units vehicles victims visitors volts voters votes watts women words workers x'

/** The same after a hyphen: "a 1900-seat hall". */
export const COUNTED_ADJECTIVES =
  'acre bed foot kilometer kilometre meter metre member mile page person point pound room seat square strong ton unit watt word'

/** What has a number by way of a name. */
export const NUMBERED_THINGS =
  'act airbus apartment apt area article beech bill boeing box bus call case cessna channel chapter class code embraer episode ext ext. extension fax flight fokker form formula ftse gate highway interstate isbn item level line lot model no no. nos. number order p. page pages phase phone pier platform pp. psalm resolution road room route rule russell s&p season section serial size stage step suite tel tel. top tupolev type unit version vol vol. volume windows zip'

/** Ends of street names, and what stands in front of them. */
export const STREET_WORDS =
  'ave ave. avenue blvd blvd. boulevard court dr. drive lane ln. main park place rd. road square st. street terrace way'

/** Persons, after "20-year-old". */
export const PERSON_NOUNS =
  'actress athlete aunt baby boy brother child cousin daughter father girl girlfriend goalkeeper grandmother husband infant kid lad man mother nephew niece nurse patient pensioner president prodigy refugee resident rookie sister son star student suspect teen twin twins uncle victim widow wife woman youth'

/** Words after an age that stands for the person. */
export const AFTER_PERSONS =
  'and as at for from had has in is of said suffered told to was were who whose with'

/** Words after "may" that make it a verb at the start of a sentence. */
export const AFTER_MODAL =
  'all also be become come even find get go god have he help i include it lead need never not of only or she still take the there they this we well you your'

/** Verbs that headlines have behind "May", in capitals, and that are no nouns of a month ("May Sales"). */
export const HEADLINE_VERBS =
  'abandon accept appear ask avoid ban become begin block break bring build buy cause close come consider cost cut decide delay die drop dry end expand face fail fall flood force get give grow hold hurt introduce join kill lead leave lose make mean miss need open pay quit reach replace resign return rule run save see sell send seek shut sign spread stay step stop sue suffer take tell trigger try turn use visit win'

/** What stands before a person's name that is also a month. */
export const BEFORE_PERSONS =
  'dr. elaine imelda karl lady lord minister mr mr. mrs mrs. ms ms. philip rep. rollo sen. theresa'

/** What makes the name of an event, a paper or a band of the weekday behind it. */
export const NAMED_DAYS =
  'ash black bloody blue casual cyber dark fat fateful giving golden good green holy manic maundy orange palm red ruby shrove spy super sheffield white'

/** What makes a name of the weekday before it: papers, programmes, teams, treaties. */
export const NAMES_AFTER_DAYS =
  'agreement business express herald independent journal magazine mail mirror mercury news people post record review school sport star sun telegraph times tribune world'

/** Prepositions and determiners before a month, season or year that is one. */
export const BEFORE_TIMES =
  'about after and around before between by during each early every for from in last late mid next of on or past since that the this through till to until year'

/** Words of games that have quarters and halves; none of them is common in business reports. */
export const GAME_WORDS =
  'assists basket bench dunk foul fouls fullback goalkeeper halftime half-time header innings interception kickoff lineup midfielder overtime penalty playoff playoffs pitcher puck quarterback rebound rebounds scored scoreless scoring striker tackle touchdown touchdowns yard yards'

/** What reports and companies do each quarter: adjectives, not times. */
export const REPORTED_NOUNS =
  'cash dividend dividends earnings income loss losses net of payment profit profits report results revenue sales'

/** What a recipe counts: "1 May Queen apple". */
export const INGREDIENTS =
  'apple apples asparagus beetroot beetroots cabbage cabbages carrot carrots cherries cherry courgette courgettes crab egg eggs fillet fillets hare lamb leek leeks lettuce lettuces onion onions pear pears pea peas plum plums potato potatoes radish radishes strawberries tomato tomatoes turnip turnips'
