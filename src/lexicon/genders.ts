/*
 * Words that tell the gender of the person they stand beside. Source: written for this project.
 */

/** Titles, offices and kinship words of women, directly before a name or in apposition to it. */
export const FEMALE_WORDS =
  'actress aunt baroness businesswoman chairwoman comedienne congresswoman councilwoman countess dame daughter duchess empress ex-wife fiancée girl girlfriend goddess grandmother granddaughter heiress heroine hostess housewife lady madam madame mademoiselle miss mme mlle mother mrs ms mum mom niece noblewoman nun princess queen schoolgirl señora senora sister spokeswoman sportswoman stepmother stepdaughter waitress widow wife woman'

/** The same of men. */
export const MALE_WORDS =
  'actor archbishop baron boy boyfriend brother businessman cardinal chairman comedian congressman councilman count dad duke emperor ex-husband father fiancé gentleman god grandfather grandson herr husband imam king lord man monsieur mr nephew nobleman pope priest prince schoolboy señor senor sir son spokesman sportsman stepfather stepson sultan tsar uncle waiter widower'

/** Of these some are said of women too ("Chairman Ruth Bell"): a first name, or she in the text, outweighs them. */
export const OFFICES_OF_BOTH =
  'actor businessman chairman comedian congressman councilman spokesman sportsman'

/** First names that the census knows as women's and that men have elsewhere, or the other way round: they tell nothing. */
export const NAMES_OF_BOTH =
  'andrea camille dominique gabriele jean joan laurence michele nicola robin sasha simone'
