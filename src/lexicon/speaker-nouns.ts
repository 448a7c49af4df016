/*
 * Nouns that tell what kind of speaker a source is. Source: written for this project.
 */

/** Papers that speak. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'ad affidavit analysis article bill book briefing brief bulletin communique complaint column data document documents editorial email emails e-mail figures filing indictment lawsuit letter memo memorandum message motion note order paper petition poll polls post posting presentation release report reports resolution ruling sign speech statement statistics study studies suit survey surveys text transcript tweet tweets video website'.split(
    ' ',
  ),
)

/** People without names, more than one. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'activists advisers advisors advocates aides allies americans analysts authorities backers campaigners citizens conservatives critics democrats detectives diplomats doctors economists employees executives experts families farmers fans firefighters friends groups investigators investors journalists judges lawmakers lawyers leaders liberals many members ministers most neighbors neighbours observers officers officials opponents organizers others parents people police politicians prosecutors protesters residents republicans researchers scientists senators several some sources spokesmen staff students supporters teachers traders unions users voters witnesses women workers'.split(
    ' ',
  ),
)

/** Bodies that speak with one voice. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  'administration agency alliance army association authority bank board bureau cabinet campaign center centre chamber church club coalition commission committee company corporation council court delegation department embassy federation firm force foundation government group house institute institution kremlin league media ministry movement network news newspaper office opposition organisation organization outlet panel parliament party pentagon police senate service site society station team times tribunal union university'.split(
    ' ',
  ),
)

/** What else speaks in print; no feature of a model, as those above are. */
export const PRINTED_NOUNS: ReadonlySet<string> = new Set(
  'announcement announcements app application caption chart code contract diary dossier factsheet feature footage guidance guide guidelines headline headlines log lyrics manual map obituary pamphlet plaque poster readout reply review sheet sheets sign signs story summary testimony thread transcript warrant'.split(
    ' ',
  ),
)

/** Places and firms that speak by those who run them; no feature of a model either. */
export const OTHER_BODIES: ReadonlySet<string> = new Set(
  'academy airline airport automaker bakery borough brewer brewery broadcaster brokerage business capital carmaker carrier chain charity city clinic college conglomerate consortium council country county developer district embassy enterprise factory festival franchise giant hospital hotel insurer island jail label lender lobby magazine maker manufacturer mine municipality museum nation nonprofit operator parish plant prison producer province publisher region regulator republic restaurant retailer school startup start-up state store studio supermarket supplier syndicate think-tank town trade-union trust utility venue village watchdog website zoo'.split(
    ' ',
  ),
)
