/*
 * Wordings of page boilerplate: what a line says that is no part of a story. Written by hand.
 */
import { type Guarded, listed } from './page-guards.ts'

/** A part of a cue: a pattern, and what all lines have that it matches. */
export interface CuePart extends Guarded {
  /** Words that begin so, or are so where there is a $, and signs; 0 is any digit. A line that matches has one of them. */
  readonly words?: string
}

/** Bit, name and patterns of each cue, tried on the first 240 characters of a block. */
export const LINE_CUES: readonly {
  readonly name: string
  /** First three letters of words, and signs, without one of which no part is tried; 0 is any digit. */
  readonly on: string
  readonly example: string
  readonly bit: number
  /** One of them has to match. */
  readonly parts: readonly CuePart[]
}[] = [
  {
    name: 'share',
    on: 'sha twe ema mai pri fac twi pin lin wha red fli cop ins you tum e com par tei con del',
    example: 'Share on Facebook',
    bit: 1,
    parts: [
      {
        words:
          'share$ tweet$ email$ mail$ print$ facebook$ twitter$ pinterest$ linkedin$ whatsapp$ reddit$ flipboard$ copy$ instagram$ youtube$ tumblr$ compartilhar$ compartir$ partager$ teilen$ condividi$ delen$',
        pattern:
          /\b(?:share|tweet|e-?mail|print|facebook|twitter|pinterest|linkedin|whatsapp|reddit|flipboard|copy link|instagram|youtube|tumblr|compartilhar|compartir|partager|teilen|condividi|delen)\b/i,
      },
    ],
  },
  {
    name: 'account',
    on: 'sub new sig log reg you ema mai fre app goo dow not e ins sus ass abo isc anm',
    example: 'Sign up for our newsletter',
    bit: 2,
    parts: [
      {
        words:
          'subscri newsletter$ signup$ sign$ log$ login$ register$ inbox$ email$ mail$ trial$ store$ google$ app$ notification inscreva$ suscr assine$ abonn iscriviti$ anmelden$',
        pattern:
          /\b(?:subscri(?:be|ption|ber)|newsletter|sign ?up|log ?in|sign in|register|your (?:inbox|email)|e-?mail address|free trial|app store|google play|download (?:the|our) app|notifications?|inscreva|suscr(?:íbete|ibirse)|assine|abonn(?:ieren|ez)|iscriviti|anmelden)\b/i,
      },
    ],
  },
  {
    name: 'more',
    on: 'rea rel see mor rec you tre mos pop lat nex pre als don up wat lis edi top con cli vie loa sho wha in lei vej voc lea tam te lir voi vou les meh wei leg lee bes m mai',
    example: 'Read more',
    bit: 4,
    parts: [
      {
        opens: listed(
          'read ,related,see also,more ,recommended,you ,trending,most ,popular,latest,next,previous,also read,don,up next,watch,listen,editor,top stories,continue reading,click here,view all,load more,show more,what,in case you,lea ,leia ,veja ,voc,lee ,le ,tambi,te puede,mais ,más ,lire aussi,voir aussi,vous aimerez,lesen sie,mehr ,weitere ,leggi anche,lees ook,best gelezen',
        ),
        pattern:
          /^(?:read (?:more|next|also|full)|related|see also|more (?:from|on|in|stories|about|news)|recommended|you (?:may|might) (?:also )?like|trending|most (?:read|popular|viewed|recent)|popular|latest|next|previous|also read|don.t miss|up next|watch|listen|editor.s picks|top stories|continue reading|click here|view all|load more|show more|what.s next|in case you missed|lei?a (?:também|mais)|veja (?:também|mais)|você (?:também )?pode|lee? también|también te|te puede|mais (?:lidas|notícias)|más (?:leídas|noticias)|lire aussi|voir aussi|vous aimerez|lesen sie|mehr (?:zum|aus)|weitere (?:beiträge|artikel|themen)|leggi anche|lees ook|best gelezen)/i,
      },
    ],
  },
  {
    name: 'legal',
    on: '© all ter pri coo cop may do c',
    example: 'All rights reserved',
    bit: 8,
    parts: [
      {
        words: 'policy notice use service conditions published reproduced all$ sell',
        pattern:
          /\ball rights reserved|terms of (?:use|service)|terms (?:&|and) conditions|privacy (?:policy|notice)|may not be (?:published|reproduced)|do not sell/i,
      },
      { pattern: /©|\(c\) ?\d{4}|cookies?\b|copyright/i },
    ],
  },
  {
    name: 'credit',
    on: 'pho ima pic vid cre sou ill get shu ist ap afp epa reu pti tas dpa fil blo cou',
    example: 'Photo: Jane Doe',
    bit: 16,
    parts: [
      {
        words:
          'photo image picture video credit source illustration getty$ ap$ afp$ epa$ reuters$ pti$ tass$ dpa$ file$ bloomberg$ courtesy$',
        pattern:
          /\b(?:photos?|images?|pictures?|picture|video|credit|source|illustration|photograph)s? ?(?:by|:|courtesy|credit|source|via)|\bgetty\b|\b(?:AP|AFP|EPA|Reuters|PTI|TASS|dpa)(?: photo)?\)?\.?$|\bfile (?:photo|image|pic)|\/(?:getty|afp|ap|reuters|bloomberg|epa)\b|\bcourtesy\b/i,
      },
      { pattern: /shutterstock|istock/i },
    ],
  },
  {
    name: 'byline',
    on: 'by fro wri pos aut rep sto wor int tex rea sta cor con edi min',
    example: 'By Jane Doe',
    bit: 32,
    parts: [
      {
        opens: listed(
          'by,from,written by,posted by,author,reported by,story by,words,interview:,text:,report:,reporting:,reading time',
        ),
        pattern:
          /^(?:by|from|written by|posted by|author|reported by|story by|words)\b[ :]|^(?:interview|text|report(?:ing)?):|^reading time\b/i,
      },
      {
        words: 'writer$ reporter$ correspondent$ contributor$ editor$ min$ mins$ minute$ minutes$',
        pattern:
          /\b(?:staff (?:writer|reporter)|correspondent|contributor|editor|reporter)$|\bmin(?:ute)?s? read\b/i,
      },
    ],
  },
  {
    name: 'dated',
    on: 'upd pub pos mod las fir 0 jan feb mar apr may jun jul aug sep oct nov dec',
    example: 'Published 3 March 2021',
    bit: 64,
    parts: [
      {
        words: 'updated$ published$ posted$ modified$ update$',
        pattern: /\b(?:updated|published|posted|modified|last update|first published)\b/i,
      },
      {
        words: 'jan feb mar apr may jun jul aug sep oct nov dec',
        pattern:
          /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? \d{4}/i,
      },
      { words: '0', pattern: /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d{2} ?(?:am|pm|a\.m|p\.m)/i },
    ],
  },
  {
    name: 'ago',
    on: 'ago yes',
    example: '2 hours ago',
    bit: 128,
    parts: [
      {
        words: 'ago$ yesterday$',
        pattern:
          /\b(?:\d+|an?|one) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?|yrs?) ago\b|\byesterday at\b/i,
      },
    ],
  },
  {
    name: 'comment',
    on: 'rep com lik upv per fla gui mod say @ kom rea ant',
    example: 'Reply',
    bit: 256,
    parts: [
      {
        words:
          'reply$ replies$ comment like$ likes$ upvote$ permalink$ abuse$ flag$ guidelines$ moderat coment kommentar reacties$ antworten$ says$ @',
        pattern:
          /\b(?:repl(?:y|ies)|comments?|commenting|likes?|upvote|permalink|report abuse|flag as|guidelines|moderat(?:ed|ion|or)|comentários?|comentarios?|commentaires?|kommentare?|commenti|reacties|antworten)\b|\bsays:$|^@\w/i,
      },
    ],
  },
  {
    name: 'ad',
    on: 'adv ad ads spo pro pai par aff com pub anz wer',
    example: 'Advertisement',
    bit: 512,
    parts: [
      {
        opens: listed(
          'ad,sponsored,promoted,paid content,partner content,publicid,publicit,pubblicit,anzeige,werbung',
        ),
        pattern:
          /^(?:advertisements?|ads?|sponsored|promoted|paid content|partner content|publicidade?|publicité|pubblicità|anzeige|werbung)\b/i,
      },
      { pattern: /affiliate|commission/i },
    ],
  },
  {
    name: 'tags',
    on: 'tag top fil cat key in sec loc',
    example: 'Tags: harbour',
    bit: 1024,
    parts: [
      {
        opens: listed('tag,topic,filed under,categor,keywords,in this article,section,location'),
        pattern:
          /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|in this article|sections?|location)\b ?:?/i,
      },
    ],
  },
  {
    name: 'bio',
    on: 'is fol on @ con abo',
    example: 'Jane Doe is a reporter',
    bit: 2048,
    parts: [
      {
        words:
          'reporter$ writer$ journalist$ editor$ author columnist$ correspondent$ freelance professor$ contributor$ fellow$ follow$ twitter$ contact$ @',
        pattern:
          /\bis (?:an?|the) [\w\s-]{0,40}\b(?:reporter|writer|journalist|editor|author|correspondent|columnist|freelancer?|professor|contributor|fellow)\b|\bfollow (?:him|her|me|us|them|@)|\bon twitter\b|@[a-z]\w+|\bcontact (?:him|her|the (?:author|reporter|writer)|us)\b|\babout the author/i,
      },
    ],
  },
  {
    name: 'url',
    on: 'htt www pic',
    example: 'https://example.org',
    bit: 4096,
    parts: [{ pattern: /https?:\/\/|\bwww\.|pic\.twitter/i }],
  },
  {
    name: 'price',
    on: '$ € buy add cou %',
    example: 'Buy now for $5',
    bit: 8192,
    parts: [{ pattern: /[$€£]\s?\d|\bbuy now|\badd to cart|\bcoupon|\b\d+% off/i }],
  },
  {
    name: 'menu',
    on: 'hom abo con new spo bus opi pol wor sea men clo ski vid pho liv wea lif ent adv car hel faq sit rss job',
    example: 'Contact us',
    bit: 16384,
    parts: [
      {
        opens: listed(
          'home,about,contact,news,sport,business,opinion,politics,world,search,menu,close,skip to,video,photos,live,weather,lifestyle,entertainment,advertise,career,help,faq,sitemap,rss,job',
        ),
        pattern:
          /^(?:home|about(?: us)?|contact(?: us)?|news|sports?|business|opinion|politics|world|search|menu|close|skip to|video|photos|live|weather|lifestyle|entertainment|advertise|careers?|help|faq|sitemap|rss|jobs)\b[^.]{0,14}$/i,
      },
    ],
  },
  {
    name: 'said',
    on: 'sai say tol acc add ann rep',
    example: 'the mayor said',
    bit: 32768,
    parts: [
      {
        words: 'said$ says$ told$ according$ added$ announced$ reported$',
        pattern: /\b(?:said|says|told|according to|added|announced|reported)\b/,
      },
    ],
  },
  {
    name: 'company',
    on: 'abo is hea for med con vis pre sou dis edi thi vie ori cor',
    example: 'About Example Inc.',
    bit: 65536,
    parts: [
      { opens: listed('about '), pattern: /^about [A-Z]/i },
      {
        words:
          'provider company firm supplier manufacturer developer leader agency organi network platform headquartered$ forward$ information contact visit$ release source$',
        pattern:
          /\bis (?:an?|the|one of the) (?:[\w-]{1,20},? ){0,6}(?:provider|company|firm|supplier|manufacturer|developer|leader|agency|organi[sz]ation|network|platform)s?\b|\bheadquartered in\b|\bforward-looking|\b(?:for more information|media contact|contacts?:|visit (?:us )?(?:at|www)|press release|SOURCE )/i,
      },
      {
        words: 'note article$ story$ post$ piece$ expressed published appeared',
        pattern:
          /editor.s note|this (?:article|story|post|piece) (?:was|is|has|originally|first|appeared)|views expressed|originally (?:published|appeared)/i,
      },
      { pattern: /disclaimer|correction:/i },
    ],
  },
]
