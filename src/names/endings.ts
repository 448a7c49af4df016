/*
 * Ends of names that make another name of a name.
 */

/** Whether two words are two names by the way they end, however alike they are. */
export function differByEnding(a: string, b: string): boolean {
  return PATRONYM.test(a) !== PATRONYM.test(b) || endOtherwise(a, b) || isHers(a, b)
}

/** Ends that make another name of a name: "Gonzalo" and "Gonzalez", "Anders" and "Andersen" (1.7 of precision on made collections). */
const PATRONYM = /(?:[ei]z|s[eo]n|escu|oglu|shvili)$/
/** Ends of surnames from places: what tells these surnames stands before. */
export const PLACE_ENDINGS: readonly RegExp[] = [
  /ford$/,
  /field$/,
  /ton$/,
  /ham$/,
  /le(?:y|igh)$/,
  /well?$/,
  /worth$/,
  /wick$/,
  /wood$/,
  /bury$/,
  /dale$/,
  /moo?re?$/,
  /combe?$/,
]
/** Ends of surnames in all their spellings: "Petrovsky" is no "Petrenko", "Bradford" no "Bradfield". */
const ENDINGS: readonly RegExp[] = [
  /sk(?:[iy]+|i?j|o[iy])$/,
  /ska(?:[iyj]?a)?$/,
  /enk[ao]$/,
  /[aeo][vw]i(?:ch|tch|cz|c)$/,
  /[aeo](?:v|w|ff)$/,
  /[aeo][vw]a$/,
  /uk$/,
  ...PLACE_ENDINGS,
]

/** Whether one is the other as women bear it: "Aleksandr" and "Aleksandra", "Karpin" and "Karpina". */
function isHers(a: string, b: string): boolean {
  return `${a}a` === b || `${b}a` === a
}

/** Whether two words end in two of the endings. */
function endOtherwise(a: string, b: string): boolean {
  const ending = ENDINGS.findIndex((end) => end.test(a))
  return ending >= 0 && !ENDINGS[ending]!.test(b) && ENDINGS.some((end) => end.test(b))
}
