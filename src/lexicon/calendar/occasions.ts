/*
 * Nouns of what happens at a time, so that a year or month before them says when: "in the 1967 war", "a 2011 speech won her a
 * following". Written by hand, no outside source (MIT, as the project). Sorted; each list is split at spaces where it is used.
 */

/** What other things happen in: disasters, contests, gatherings. */
export const EVENT_NOUNS =
  'attack attacks avalanche blackout blaze bombing boycott campaign celebrations ceremony championship championships chase clash clashes collapse competition concert conference congress contest convention coronation coup crash crisis cup cyclone demonstration demonstrations derailment drought earthquake eclipse election elections epidemic eruption exercise exercises expedition explosion fair famine festival final finals fire flood flooding floods games genocide heatwave heist hurricane insurrection invasion kidnapping landslide lockdown looting marathon massacre match mutiny occupation offensive olympics operation outbreak pandemic parade plebiscite pogrom primaries primary protest protests purge quake race raid rally rebellion recession referendum regatta retreat revolt revolution riot riots robbery runoff season seizure semifinal session shipwreck shooting shutdown siege sit-in slump snowstorm standoff storm strike strikes summit surge tournament tragedy trial tsunami unrest uprising vote walkout war'

/** What somebody does or gives out at a time and what then does something itself: "a 2014 audit found leaks". */
export const ACT_NOUNS =
  'acquisition address analysis announcement appearance assessment audit blog broadcast column concert crackdown deal debate decision decree document editorial email essay evaluation examination experiment filing hearing inquiry inspection interview investigation lawsuit leak letter meeting memo merger opinion paper performance poll post presentation probe publication rally referendum report review ruling scandal search sermon settlement speech statement study survey takeover test testimony tour tweet verdict video visit'

/** Works that somebody does something in, like acts, behind "in a". */
export const WORK_NOUNS =
  'album article biography book comedy documentary drama essay film memoir movie novel play song'

/** What is done with an event as a whole: "lost the 2017 election". */
export const CONTEST_VERBS =
  'attended boycotted contested entered held hosted joined lost organised organized ran skipped staged survived swept won'

/** What is of one day, besides: "today’s deal", not "today’s youth". */
export const DAILY_NOUNS =
  'action agreement arrest arrests article attempt briefing cabinet call ceasefire clash close closure comments death deaths deal development developments edition episode event events failure fixture flight forecast gains game goal headlines hearings incident launch lesson loss losses lunch march meeting meetings mistake move news outage papers proceedings program programme quiz release result results sale sales schedule sell-off service shift show sitting special statements step story success talks trading training update victory violence visit votes weather win words work'
