/*
 * Lines of the reading window that come along when a page is copied: buttons between paragraphs, players, galleries, lists of
 * other stories, requests to subscribe. Written by hand; all are boilerplate wherever they stand.
 */
import { type BoilerplateLine, listed } from './page-guards.ts'

export const READER_LINES: readonly BoilerplateLine[] = [
  {
    name: 'house-line',
    opens: listed(
      'this article is more than,explore more on,reuse this content,link copied,paid content,skip to ,item ,0',
    ),
    pattern:
      /^(?:this article is more than \d{1,2} (?:months?|years?) old|explore more on these topics|reuse this content|link copied!?|(?:item )?\d{1,3} of \d{1,3} ?\||item \d{1,3} of \d{1,3}\b.{0,160}|paid content|skip to (?:main )?content)[.:]?$/i,
    example: 'This article is more than 2 years old',
  },
  {
    name: 'window',
    opens: listed(
      "close,expand,collapse,pause,mute,enlarge ,toggle ,hide caption,view comments,article bookmarked,copy link,gift this,sponsor message,message from,messages from,representative ,keep reading,list ,end of ,share this post,purchase licensing,find your bookmarks,don’t show,don't show,back to top,listen to this,read & listen,previous,next,subscribe,shares,related video:,share this",
    ),
    pattern:
      /^(?:close|expand|collapse|pause|mute|enlarge (?:this )?image|toggle caption|hide caption|view comments|article bookmarked|copy link|gift this article|sponsor message|messages? from (?:our |the )?sponsors?|representative (?:image|photo|picture)|keep reading|list of \d{1,2} items?|list \d{1,2} of \d{1,2}|end of (?:list|article)|share this (?:post|article|story)|purchase licensing rights|find your bookmarks in .{3,80}|don[’']t show me this message again|back to top|listen to this (?:article|story)|read & listen|previous|next|subscribe|shares|related video: .{3,120})[.:]?$/i,
    example: 'Enlarge this image',
  },
  {
    name: 'scroll-on',
    opens: listed('advertisement'),
    pattern: /^advertisements?\s?[·•|–—-]\s?(?:scroll|story|article)\b[^.]{0,40}$/i,
    example: 'Advertisement · Scroll to continue',
  },
  {
    name: 'reader-appeal',
    needs: listed(
      'reader-supported,thanks for reading,your support helps,sign up here,top headlines,share or comment,keep us going',
    ),
    pattern:
      /^(?:[^.]{2,60} is a reader-supported publication\b|thanks for reading [^.]{2,60}[.!]|your support helps us\b|[^.]{2,60}\bnewsletter\b.{0,120}\bsign up here\b|[^.]{2,40} top headlines (?:are here|for \p{Lu}\p{L}+\.? \d{1,2})\b|share or comment on this article\b)/iu,
    example: 'Halm Letters is a reader-supported publication.',
  },
  {
    name: 'signed-picture',
    holds: '(',
    pattern:
      /^[^"“”]{3,260}\s?\([^()]{2,60}\/(?:getty(?: images)?|reuters|ap|afp|epa|alamy|shutterstock|istock|pa|pool)(?:[ ,/][^()]{0,40})?\)\.?$/i,
    example: 'A ferry is seen in Halm, May 4, 2021. (J. Doe/Getty Images)',
  },
]
