/*
 * Words of bylines besides names: jobs and desks of journalists, the last words of papers' names, those who are nobody
 * by name. Written by hand, sorted; lower case.
 */

/** Jobs: behind a name they end it. */
export const BYLINE_JOBS: readonly string[] =
  'anchor analyst assistant associate blogger bureau chief columnist commentator contributor correspondent critic deputy director editor freelance freelancer head host intern journalist photographer photojournalist presenter producer reporter researcher staff trainee writer'.split(
    ' ',
  )

/** Desks: between a name and a job they belong to the job. */
export const BYLINE_DESKS: readonly string[] =
  'affairs agriculture american arts asia aviation banking business chief city climate community consumer contributing county courts crime cultural culture data defence defense deputy diplomatic district economics education election energy entertainment environment environmental europe european executive features film finance financial food football foreign fashion general global government health home industry international investigations investigative investment justice labour legal lifestyle local managing media medical metro middle military money music national news night online parliamentary personal police political politics property region regional religion religious royal rural science security senior social society special sport sports staff state technology transport travel tv uk us washington weekend west world'.split(
    ' ',
  )

/** Last words of the names of papers, stations and services. */
export const PAPER_NOUNS: readonly string[] =
  'agency broadcasting bugle bulletin bureau channel chronicle courier daily desk digital dispatch echo editorial examiner express gazette globe group guardian herald independent inquirer insider journal ledger mag magazine mail media mercury mirror monitor network networks news newspaper newspapers newsroom observer online post press radio record register report review sentinel service services standard star sun team telegraph television times today tribune tv union voice weekly wire world'.split(
    ' ',
  )

/** Who stands beside the authors without a name. */
export const NOBODY_BY_NAME: readonly string[] =
  'agencies agency correspondents editors others reporters staff team wires'.split(' ')
