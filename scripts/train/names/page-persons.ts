/*
 * Labels written for this project: which of the persons that the tagger finds in the pages of pages-html-dev are some, by
 * the first eight letters of the page's id. All single names of these pages are labelled, and of the full names the wrong ones.
 */

/** The single names that are persons. */
export const SINGLE_PERSONS: Readonly<Record<string, readonly string[]>> = {
  '04a6711c': ['Trump'],
  '0d461229': ['Neymar'],
  '624fcd90': ['Liu'],
  '6a72de37': ['Burnett'],
  '6ebac05f': ['Trump'],
  '851498a2': ['Helen', 'Mike'],
  '87bf6057': ['Andrew', 'Trump'],
  c90731f0: ['Pence', 'Schiff'],
  f5c90a6d: ['Trump', 'Zelensky', 'Obama', 'Bush', 'Medvedev', 'Cohen'],
  f81c6c05: ['Kali', 'Tommy'],
}

/** The full names that are none. */
export const FULL_NO_PERSONS: ReadonlySet<string> = new Set([
  'Gran Turismo',
  'Magic Keyboard',
  'Bonus Case',
  'Echo Dot',
  'Enter Lugg',
  'Parabolic Lightcloud',
  'Portam Civitatis',
  'Android Auto',
  'Identify Man',
  'Big Machine',
  'Fallen Order',
  'Creed Odyssey',
  'Mortal Kombat',
  'Tomb Raider',
  'Samurai Shodown',
  'Tequila Works',
  'DEAR ABBY',
  'DEAR FEELING',
  'DEAR BEATEN UP',
  'DEAR CONCERNED SISTER',
  'Cynthia Woods Mitchell Pavilion',
  'ST. JOSEPH',
  'Van Buren',
  'Firefly Aerospace',
  'Lockheed Martin',
  'MD. VIP',
  'Mauna Kea',
  'Developer Valve',
  'Hueske-Kraus D. Curr Opin Anaesthesiol',
])
