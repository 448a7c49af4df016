/*
 * Small words inside personal names and between the words of other names. Source: written for this project.
 */

/** Particles of personal names in small letters. */
export const PARTICLES =
  'abu af al an ap ben bin bint d da dal das de degli dei del della den der di do dos du e el ibn la las le les lo los o of san st ter ten tot und van vande vanden vander vom von wa y zu zum zur'

/** Words that join two parts of the name of an organisation, place or work. */
export const JOINERS = "'s & ' a and at by de for from in of on the und - / \" “ ”"

/** Words that begin sentences and are never a name alone. */
export const SENTENCE_STARTERS =
  'a about above after again against all also although am an and another any are around as at back be because been before being below between both but by can could did do does down during each either else even ever every few for four from further get go had half has have having he her here hers herself him himself his how however i if in instead into is it its itself just last later least less let like many maybe me meanwhile more most much must my myself near neither never next no none nor not nothing now of off often oh ok okay on once one only or other others otherwise our out over own part perhaps rather same second seven several shall she should since six so some someone something soon still such ten than that the their them themselves then there therefore these they things third this those though three through thus to today together tomorrow tonight too toward two under until unlike up upon us very was we well were what whatever when where whether which while who whoever whom whose why will with within without would yes yesterday yet you your'
