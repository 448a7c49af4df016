/*
 * Lines that are boilerplate wherever they stand, even between two paragraphs of a story. Written by hand.
 */
import { SIGNATURE } from '../posts.ts'
import { type BoilerplateLine, type Guarded, listed } from './page-guards.ts'
import { READER_LINES } from './page-reader-lines.ts'

export const BOILERPLATE_LINES: readonly BoilerplateLine[] = [
  {
    name: 'advertisement',
    opens: listed(
      'ad,sponsored,the story ,the article ,story continues,article continues,scroll,continue reading,pub,anzeige,werbung,реклама,スポンサードリンク',
    ),
    pattern:
      /^(?:advertisements?|adverts?|ads?|ad ?choices|ad feedback|sponsored|(?:(?:the )?(?:story|article) continues|scroll(?: down)? to continue|continue reading)(?: reading)?(?: (?:below|after|with)(?: (?:this |the )?(?:advert(?:isement)?|ad|content))?| the main story)?|publicidade?|publicité|pubblicità|anzeige|werbung|реклама|スポンサードリンク)[.:]?$/i,
    example: 'Advertisement',
  },
  {
    name: 'clock',
    opens: listed('watch video ,video ,listen ,0'),
    pattern: /^(?:watch video |video |listen )?\d{1,2}:\d{2}$/i,
    example: 'Watch video 02:15',
  },
  {
    name: 'read-more',
    opens: listed('read ,see also,also read,more,related,don,watch,in pictures,view gallery'),
    pattern:
      /^(?:read (?:more|also|next)|see also|also read|more|related(?: stories| articles| posts)?|more on this(?: (?:story|topic|subject))?|don.t miss|watch(?: video)?|in pictures|view gallery|read the full story)(?:$|\s?[:|»›])/i,
    example: 'Read more: The bridge that nobody wanted',
  },
  {
    name: 'recommended',
    opens: listed('recommended,you m,in case,editor,must,from the arch'),
    pattern:
      /^(?:recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might) also (?:like|enjoy)|in case you missed it|editors?.{0,2} picks?|must[ -]reads?|from the archives?)\s?[:|»›]/i,
    example: 'Recommended: The bridge that nobody wanted',
  },
  {
    name: 'read-more-abroad',
    opens: listed(
      'le,veja ,voc,ver ,te puede,à lire,lire,voir,vous,auch,mehr,weitere,lä,læ,czytaj,zobacz,читайте,вам',
    ),
    pattern:
      /^(?:lei?a (?:também|mais)|veja (?:também|mais)|você (?:também )?pode gostar|lea también|lee también|ver también|te puede interesar|(?:à )?lire aussi|voir aussi|vous aimerez aussi|lesen sie auch|auch interessant|mehr zum thema|weitere (?:beiträge|artikel)(?: zum thema)?|leggi anche|lees ook|läs (?:också|även)|les også|læs også|czytaj (?:także|również|też)|zobacz (?:także|również|też)|читайте (?:также|ещ[её])|вам также может быть интересно)(?:$|\s?[.…]{1,3}$|\s?[:|»›])/i,
    example: 'Lire aussi : Le pont que personne ne voulait',
  },
  {
    name: 'labelled-teaser',
    holds: '[',
    pattern:
      /^[^.?!]{12,160}\s\[(?:video|watch|pictures?|pics|photos?|gallery|insight|reaction|analysis|report|opinion|comment|interview|exclusive|revealed|latest|update|live)\]\|?$/i,
    example: 'Ferry sold to the mainland [VIDEO]',
  },
  {
    name: 'counter',
    opens: listed('image ,photo ,picture ,slide ,video ,0'),
    pattern: /^(?:(?:image|photo|picture|slide|video) )?\d{1,3}\s{0,3}(?:of|\/)\s{0,3}\d{1,3}$/i,
    example: 'Image 2 of 5',
  },
  {
    name: 'button',
    opens: listed(
      'video,galler,visit website,view ,show ,hide ,load ,see ,read ,back to,click here,tell us,thank,to read,to continue,text size,trending news',
    ),
    pattern:
      /^(?:videos?|galler(?:y|ies)|visit website|view all(?: \(\d{1,5}\))?|(?:view|show|hide|load|see|read) (?:all |more )?comments?|back to (?:top|gallery)|click here (?:to|for) [^.]{2,80}|tell us what you think[.!…]{0,3}|(?:thanks|thank you) for (?:watching|listening)[.!]?|to (?:read|continue reading) the (?:full|whole|rest)\b[^.]{0,40}|text size|trending news)$/i,
    example: 'Click here to get our app',
  },
  {
    name: 'contribution',
    pattern:
      /^\(?[^.?!“”"]{2,120}\bcontributed to this (?:report|story|article)\.?\)?$|^\(?(?:(?:additional )?reporting|writing) by [^?!“”"]{2,200}\)?$|^(?:write|e-?mail)(?: to)? [^.?!]{2,60} at \S{3,60}@\S{3,60}$/i,
    example: 'Nia Holm contributed to this report.',
  },
  {
    name: 'share-bar',
    opens: listed(
      'share,tweet,pin,email,e-mail,print,save,copy link,facebook,twitter,whatsapp,linkedin,reddit,telegram',
    ),
    pattern:
      /^(?:share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram)(?:[\s|,•·]*(?:share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|on|via|this|x|\d+|shares?)){0,14}[\s|,•·]*$/i,
    example: 'Share on FacebookShare on Twitter',
  },
  {
    name: 'photo-credit',
    opens: listed('photo,image,picture,credit,illustration,('),
    pattern:
      /^\(?(?:photos?|images?|pictures?|credit|photo credit|image credit|photograph|illustration)(?: by)?\s?[:/©]|^(?:photo|photograph|picture|illustration)s? (?:by|courtesy of|via) [^.?!]{2,60}$|^image (?:copyright|caption|source) \S/i,
    example: 'Photo: Jane Doe / Example Press',
  },
  {
    name: 'photo-caption',
    pattern:
      /\s(?:(?:file )?(?:photo|image|picture|photograph)(?: credit)?s?|credit)(?<=^.{9,240})\s?(?::|by\s|courtesy)\s?(?:[^.]|(?<=\b\w)\.){2,80}\.?$/i,
    example: 'The old harbour at dawn. Photo: J. Doe / Example Press',
  },
  {
    name: 'caption-credit',
    holds: '(',
    pattern:
      /^[^"“”]{3,260}\s?\((?:photo|image|picture|getty|reuters|ap|afp|epa|file|imago|picture-alliance|istock|shutterstock)\b[^()]{0,80}\)\.?$/i,
    example: 'The mayor at the opening (Reuters/J. Doe)',
  },
  {
    name: 'agency-credit',
    holds: '/',
    pattern:
      /^(?!by\s)(?!.{0,300}\/Ipsos)(?:.{8,300}(?:[.!?)’”"|,;:–—-]\s?|\s(?=[A-Z]{3,8}\/|AP Photo\/|Getty Images\/)))?\(?(?:REUTERS|Reuters|AP(?: Photos?| Images)?|AFP(?: Photo| PHOTO)?|Getty Images|EPA(?:-EFE)?|PA Images|Xinhua|TASS)\/(?!\d)(?:\p{Lu}[\p{L}.’'-]{0,30})(?:[\s/](?:\p{Lu}[\p{L}.’'-]{0,30}|de|van|von|der|al|bin|via|for)){0,7}\)?\.?$/u,
    example: 'The ferry leaves the harbour of Sandholm, May 3, 2018. REUTERS/Jane Doe',
  },
  {
    name: 'caption-label',
    opens: listed('image caption'),
    pattern: /^image caption:?$/i,
    example: 'Image caption',
  },
  {
    name: 'agency-caption',
    opens: listed('file,in this '),
    pattern:
      /^(?:file ?(?:photo|image|pic(?:ture)?)s? ?[:–—-]|file ?[–—-]{1,2} ?|in this (?:photo|image|picture)(?:graph)? (?:issued|provided|released|supplied|taken|made) (?:by|from)\b|in this [^.“”"]{0,40}\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|\d{4}|file|undated|handout|combination)\b[^“”"]{0,60}\b(?:photo(?:graph)?|image|picture|frame ?grab|video)s?\b)/i,
    example: 'In this Nov. 4, 2022 photo, ferries lie in the harbour of Sandholm.',
  },
  {
    name: 'pictured-persons',
    holds: ',',
    needs: listed('left,right,center,centre'),
    pattern:
      /^[A-Z][^“”"]{3,160}, (?:(?:far |second |third )?(?:from )?(?:the )?)(?:left|right|center|centre),? (?:(?:and|with) (?:[A-Z][\w.’'-]+,? ){2}|(?:shakes?|speaks?|talks?|walks?|stands?|poses?|looks?|sits?|reacts?|arrives?|greets?|hugs?|listens?|gestures?|holds?|waves?|celebrates?)\b)/,
    example: 'Mayor Nia Holm, left, and Captain Per Lund, right, open the lighthouse.',
  },
  {
    name: 'embedded-post',
    holds: '(',
    pattern: SIGNATURE,
    example: '— Jane Doe (@janedoe) March 3, 2021',
  },
  {
    name: 'post-link',
    holds: '/',
    pattern: /^.{0,600}pic\.twitter\.com\/\w{4,20}$/,
    example: 'What a day! pic.twitter.com/AbCdEf123',
  },
  {
    name: 'newsletter',
    opens: listed('you,thank,sign up,subscribe,register,join,get,every ,each '),
    needs: listed(
      'subscri,sign,regist,list,newsletter,inbox,mail,updates,alerts,briefing,editor,team,newsroom,journalists,experts,send,pick,choose',
    ),
    pattern:
      /^(?:you(?: are|.re| have been)|thanks?(?: you)?)\b.{0,30}\b(?:subscribed|subscribing|signed up|signing up|registered|registering|on (?:our|the) list)\b.{0,30}$|^(?:sign up|subscribe|register|join|get)\b.{0,120}\b(?:newsletter|inbox|e-?mails?|updates|alerts|briefing)\b.{0,60}$|^(?:every|each) (?:day|evening|morning|week|weekday|\w{3,6}day)\b,?.{0,30}\b(?:editors?|team|newsroom) (?:sends?|picks?|chooses?|brings?|rounds?)\b.{0,120}|^(?:every|each) (?:day|evening|morning|week|weekday|\w{3,6}day)\b,?.{0,20}\b(?:our|we)\b.{0,20}\b(?:editors?|team|newsroom|journalists|experts|send|pick|choose)\b.{0,120}$/i,
    example: 'Sign up for our daily newsletter',
  },
  {
    name: 'copyright',
    opens: listed('©,copyright '),
    pattern: /^(?:©|copyright (?:©|\(c\)|\d{4}))[^“”"]{0,200}$/i,
    example: '© 2023 Example Courier. All rights reserved.',
  },
  {
    name: 'reading-time',
    opens: listed('estimated ,average ,reading time,time to read,0'),
    pattern:
      /^(?:(?:estimated |average )?(?:reading time|time to read)\s?:?\s?\d{1,3} ?min(?:ute)?s?\.?|\d{1,3}[ -]?min(?:ute)?s? (?:read|listen))$/i,
    example: 'Reading time: 3 minutes',
  },
  {
    name: 'print-version',
    opens: listed('print this,close ,find this,printed ,this '),
    pattern:
      /^(?:print this (?:page|article|story)|close (?:this )?window|find this (?:article|story) (?:online )?at|printed (?:on|from)|this (?:page|article|story) was printed)\b[^“”"]{0,160}$/i,
    example: 'Print this page | Close window',
  },
  {
    name: 'disclaimer',
    opens: listed('disclaimer:,the views '),
    pattern: /^disclaimer:|^the views (?:and opinions )?expressed\b.{0,200}$/i,
    example: 'Disclaimer: the views expressed here are those of the author.',
  },
  ...READER_LINES,
]

/** A line behind which no story goes on. */
export const END_MARKERS: Guarded = {
  opens: listed(
    'related ,recommended,more from,more stories,more news,more on this,more great ,more top ,more must-read ,subscribe,sign up,newsletter,get this,get our,get the,you,thank,leave a ,post a ,add a ,comment,about the author,most read,most popular,most viewed,voc,te puede,vous aimerez,mehr zum,weitere ,leggi anche,вам,next post,previous post,trending,latest ,0',
  ),
  pattern:
    /^(?:related (?:posts|stories|articles|news|content|topics)|recommended(?: for you)?|more (?:from|stories|news|on this|(?:great|top|must-read) [\w ]{0,20}stories)|subscribe\b|sign up\b|newsletter|get (?:this|our|the)\b.{0,40}\b(?:newsletter|inbox|e-?mail)|(?:you(?: are|.re| have been)|thanks?(?: you)?)\b.{0,30}\b(?:subscribed|subscribing|signed up|signing up|registered|registering|on (?:our|the) list)|(?:leave|post|add) a (?:comment|reply)|comments?(?: \(\d+\))?|\d+ comments?|about the author|most (?:read|popular|viewed)|you (?:may|might) also (?:like|be interested).{0,20}|você (?:também )?pode gostar|te puede interesar|vous aimerez aussi|mehr zum thema|weitere (?:beiträge|artikel)|leggi anche|вам также может быть интересно|next post|previous post|trending(?: now)?|latest (?:news|stories|posts))\b.{0,40}$/i,
}

/** A line that heads other stories inside the story. */
export const RELATED_LABELS: Guarded = {
  opens: listed(
    'read ,see also,also ,more,related,recommended,you m,don,in other news,further reading,top stories,keep reading,up next,what to read,editor,most ,trending,latest ,popular ',
  ),
  pattern:
    /^(?:read (?:more|also|next|on)(?: (?:on|about) this(?: story| topic)?| here)?|see also|also (?:read|on [^.?!:]{2,30})|more(?: (?:on|about) this(?: story| topic| subject)?| stories| news| on [^.?!:]{2,20} news)?|related(?: (?:stor(?:y|ies)|articles?|posts?|coverage|content|news|links?|topics?|reading))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|don.t miss|in other news|further reading|top stories|keep reading|up next|what to read next|editor.?s.? (?:picks?|choice)|most (?:read|popular)|trending(?: now)?|(?:latest|popular) (?:news|stories|articles))\s?[:|»›]?$/i,
}

/** A line above the comments of readers. */
export const COMMENT_MARKERS: Guarded = {
  opens: listed('top rated ,all ,reader ,latest ,comment,(,leave a ,post a ,add a ,write a ,join the ,0'),
  pattern:
    /^(?:(?:top rated |all |reader |latest )?comments?:?(?: \(\d{1,6}\))?|\d{1,6} comments?|\(\d{1,6}\) comments|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion))$/i,
}
