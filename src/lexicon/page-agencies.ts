/*
 * News agencies that sign reports, and words that no author's name holds. Written by hand, sorted.
 */

/** Agencies as they sign. */
export const AGENCIES: readonly string[] = [
  'AAP', 'AFP', 'ANI', 'ANSA', 'AP', 'APA', 'Agence France-Presse', 'Anadolu Agency', 'Associated Press', 'BBC', 'BelTA', 'Bloomberg', 'CNN',
  'Canadian Press', 'EFE', 'IANS', 'Interfax', 'Kyodo', 'PA Media', 'PTI', 'Press Association', 'RIA Novosti', 'Reuters', 'TASS', 'TNS',
  'The Associated Press', 'The Canadian Press', 'Tribune News Service', 'UPI', 'Ukrinform', 'Xinhua', 'Yonhap', 'dpa',
]

/** Lower-case words of furniture, roles and desks that show that a line is no list of authors. */
export const NO_AUTHOR_WORDS: readonly string[] = [
  'about', 'account', 'admin', 'advertisement', 'all', 'analysis', 'author', 'authors', 'breaking', 'comment', 'comments', 'contact', 'cookie',
  'credit', 'email', 'facebook', 'follow', 'getty', 'home', 'image', 'images', 'latest', 'live', 'login', 'menu', 'more', 'newsletter', 'next',
  'opinion', 'photo', 'photograph', 'photographs', 'photos', 'picture', 'pictures', 'policy', 'previous', 'print', 'privacy', 'published',
  'read', 'related', 'search', 'share', 'sign', 'subscribe', 'terms', 'topics', 'tweet', 'twitter', 'unknown', 'updated', 'video', 'view',
  'watch', 'whatsapp',
]
