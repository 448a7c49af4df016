/*
 * Function words that tell prose from menus, and languages from each other: the commonest closed-class words of
 * each language. Written by hand.
 */

/** Function words by ISO 639-1 code. */
export const STOP_WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  da: 'af at den der det en er et for fra har ikke i jeg med men og om på som til var vi han de blev kan'.split(
    ' ',
  ),
  de: 'aber als auch auf aus bei das dem den der des die ein eine einen er es für haben hat im in ist mit nach nicht noch sich sie sind und von war werden wie wird zu zum zur über'.split(
    ' ',
  ),
  en: 'a about after all also an and are as at be because been but by can could for from had has have he her his how i if in into is it its more new no not of on one or our out over she so some than that the their them there they this to up was we were what when which who will with would you your'.split(
    ' ',
  ),
  es: 'al como con de del el ella en entre es esta este fue ha han la las lo los más no para pero por que se ser si sin sobre son su sus también un una y ya'.split(
    ' ',
  ),
  fi: 'ei että hän ja joka jos kun kuin me mukaan mutta myös niin noin nyt oli olla on ovat se sen sekä tai vain voi'.split(
    ' ',
  ),
  fr: 'au aux avec ce ces cette dans de des du elle en est et il ils la le les leur mais ne nous on ont ou par pas plus pour qu que qui sa se ses son sont sur un une à été'.split(
    ' ',
  ),
  id: 'ada adalah akan atau bisa dalam dan dari dengan di ini itu juga kami karena ke mereka oleh pada para sebagai sudah tidak untuk yang'.split(
    ' ',
  ),
  it: 'al alla anche che chi come con da dal dei del della delle di e gli ha hanno i il in la le lo ma nel nella non per più se si sono su sul un una è'.split(
    ' ',
  ),
  nl: 'aan als bij dat de deze die dit door een en er haar heeft het hij in is maar met naar niet nog of om onder ook op over te tot uit van voor was werd wordt zijn'.split(
    ' ',
  ),
  pl: 'ale co czy dla do i ich jak jest jego już która które który na nie o od oraz po pod przez przy się są tak to tym w z za ze że'.split(
    ' ',
  ),
  pt: 'ao aos as com da das de do dos e ela em entre essa está foi já mais mas na nas no nos não o os ou para pela pelo por que se sem ser seu sua são também um uma à é'.split(
    ' ',
  ),
  ro: 'a al ale au care ce cu de din după el este fi fost în la mai nu o pe pentru prin sau se sunt un și să'.split(
    ' ',
  ),
  sv: 'att av de den det du efter en ett för från han har hon i inte jag kan man med men och om på sig ska som till under var vi är'.split(
    ' ',
  ),
  tr: 'ama bir bu da daha de değil diye en gibi göre için ile ise kadar ne o olan olarak sonra ve veya ya çok'.split(
    ' ',
  ),
}

/** All of them: whether a word is one in any language. */
export const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(STOP_WORDS_OF).flat())
