/*
 * Lines that are furniture wherever they stand, even between two paragraphs of a story. Written by hand.
 */

/** A furniture line: name, pattern of the whole line, and an example. */
export interface FurnitureLine {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  /** What every such line holds: lines without it are not tried. */
  readonly needs?: string
}

export const FURNITURE_LINES: readonly FurnitureLine[] = [
  {
    name: 'advertisement',
    pattern:
      /^(?:advertisements?|ads?|sponsored|story continues below(?: advertisement)?|article continues below|continue reading below)[.:]?$/i,
    example: 'Advertisement',
  },
  {
    name: 'clock',
    pattern: /^(?:watch video |video |listen )?\d{1,2}:\d{2}$/i,
    example: 'Watch video 02:15',
  },
  {
    name: 'read-more',
    pattern:
      /^(?:read (?:more|also|next)|see also|also read|more|related(?: stories| articles| posts)?|more on this|don.t miss|watch(?: video)?|in pictures|view gallery|read the full story)(?:$|\s?[:|»›])/i,
    example: 'Read more: The bridge that nobody wanted',
  },
  {
    name: 'share-bar',
    pattern:
      /^(?:share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram)(?:[\s|,•·]*(?:share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|on|via|this|x|\d+|shares?)){0,14}[\s|,•·]*$/i,
    example: 'Share on FacebookShare on Twitter',
  },
  {
    name: 'photo-credit',
    pattern:
      /^(?:photos?|images?|pictures?|credit|photo credit|image credit|photograph|illustration)(?: by)?\s?[:/©]/i,
    example: 'Photo: Jane Doe / Example Press',
  },
  {
    name: 'photo-caption',
    pattern:
      /^.{3,220}?[.,]?\s(?:(?:file )?(?:photo|image|picture|photograph)(?: credit)?s?|credit)\s?(?::|by\s|courtesy)\s?(?:[^.]|(?<=\b\w)\.){2,80}\.?$/i,
    example: 'The old harbour at dawn. Photo: J. Doe / Example Press',
  },
  {
    name: 'caption-credit',
    needs: '(',
    pattern:
      /^[^"“”]{3,260}\s?\((?:photo|image|picture|getty|reuters|ap|afp|epa|file|imago|picture-alliance|istock|shutterstock)\b[^()]{0,80}\)\.?$/i,
    example: 'The mayor at the opening (Reuters/J. Doe)',
  },
  {
    name: 'embedded-post',
    needs: '(@',
    pattern: /^(?:[—–-]{1,2}\s?)?[^()]{2,60}\s\(@\w{1,30}\)\s\w{3,9}\.?\s\d{1,2},\s\d{4}$/,
    example: '— Jane Doe (@janedoe) March 3, 2021',
  },
  {
    name: 'post-link',
    needs: 'pic.twitter.com/',
    pattern: /^.{0,600}pic\.twitter\.com\/\w{4,20}$/,
    example: 'What a day! pic.twitter.com/AbCdEf123',
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:you(?: are|.re| have been)|thanks?(?: you)?)\b.{0,30}\b(?:subscribed|subscribing|signed up|signing up|registered|registering|on (?:our|the) list)\b.{0,30}$|^(?:sign up|subscribe|register|join|get)\b.{0,120}\b(?:newsletter|inbox|e-?mails?|updates|alerts|briefing)\b.{0,60}$|^(?:every|each) (?:day|evening|morning|week|weekday|\w{3,6}day)\b,?.{0,20}\b(?:our|we)\b.{0,20}\b(?:editors?|team|newsroom|journalists|experts|send|pick|choose)\b.{0,120}$/i,
    example: 'Sign up for our daily newsletter',
  },
  {
    name: 'copyright',
    pattern: /^(?:©|copyright (?:©|\(c\)|\d{4}))[^“”"]{0,200}$/i,
    example: '© 2023 Example Courier. All rights reserved.',
  },
  {
    name: 'reading-time',
    pattern:
      /^(?:(?:estimated |average )?(?:reading time|time to read)\s?:?\s?\d{1,3} ?min(?:ute)?s?\.?|\d{1,3}[ -]?min(?:ute)?s? (?:read|listen))$/i,
    example: 'Reading time: 3 minutes',
  },
  {
    name: 'print-version',
    pattern:
      /^(?:print this (?:page|article|story)|close (?:this )?window|find this (?:article|story) (?:online )?at|printed (?:on|from)|this (?:page|article|story) was printed)\b[^“”"]{0,160}$/i,
    example: 'Print this page | Close window',
  },
  {
    name: 'disclaimer',
    pattern: /^disclaimer:|^the views (?:and opinions )?expressed\b.{0,200}$/i,
    example: 'Disclaimer: the views expressed here are those of the author.',
  },
]

/** A line behind which no story goes on. */
export const END_MARKERS =
  /^(?:related (?:posts|stories|articles|news|content|topics)|recommended(?: for you)?|more (?:from|stories|news|on this)|subscribe\b|sign up\b|newsletter|get (?:this|our|the)\b.{0,40}\b(?:newsletter|inbox|e-?mail)|(?:you(?: are|.re| have been)|thanks?(?: you)?)\b.{0,30}\b(?:subscribed|subscribing|signed up|signing up|registered|registering|on (?:our|the) list)|(?:leave|post|add) a (?:comment|reply)|comments?(?: \(\d+\))?|\d+ comments?|about the author|most (?:read|popular|viewed)|you (?:may|might) also (?:like|be interested).{0,20}|next post|previous post|trending(?: now)?|latest (?:news|stories|posts))\b.{0,40}$/i

/** A line above the comments of readers. */
export const COMMENT_MARKERS =
  /^(?:(?:top rated |all |reader |latest )?comments?:?(?: \(\d{1,6}\))?|\d{1,6} comments?|\(\d{1,6}\) comments|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion))$/i
