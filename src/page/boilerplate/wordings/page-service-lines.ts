/*
 * Paragraphs behind a story that are about the publisher or for its readers, not about the news. They read like prose, so
 * only what ends a page is looked at. Written by hand.
 */
import { type Guarded, listed } from './page-guards.ts'

/** A kind of paragraph: name, pattern of its beginning or whole, its guard, and an example. */
export interface ServiceLine extends Guarded {
  readonly name: string
  readonly example: string
}

export const SERVICE_LINES: readonly ServiceLine[] = [
  {
    name: 'follow',
    opens: listed(
      'please ,and ,follow,like,find,join,listen to,watch,subscribe to,sign up,visit,check out,download,support,share,tweet,email,e-mail,contact,write to,reach',
    ),
    pattern:
      /^(?:please |and )?(?:follow|like|find|join|listen to|watch|subscribe to|sign up|visit|check out|download|support|share|tweet|e-?mail|contact|write to|reach)\s.{0,200}(?:\b(?:twitter|facebook|instagram|youtube|linkedin|tiktok|telegram|whatsapp|snapchat|newsletters?|inbox|app|podcasts?|website|forums?|live)\b|@\w).{0,200}$/i,
    example: 'Follow the Courier on Facebook and Twitter.',
  },
  {
    name: 'offer',
    needs: listed('sign up for,subscribe ,delivered , for $, for £, for €, for just , for only '),
    pattern:
      /\bsign up for\b.{0,80}\b(?:today|now|newsletters?|free|here)\b|\bsubscribe (?:today|now|here)\b|\bsubscribe to (?:our|the)\b|\bdelivered (?:to|through|straight to|direct to) your\b|\b(?:issues|months|weeks) for (?:just |only )?[$£€]\d/i,
    example: 'Get the Courier delivered to your door every week.',
  },
  {
    name: 'question to readers',
    needs: listed(
      'need more,want more,have a,got a,have your say,what do you think,let us know,tell us,sharing is caring,like to hear,love to hear',
    ),
    pattern:
      /^(?:need|want) more\b.{0,60}\?|^(?:(?:do you )?have|got) (?:a|an|any) (?:news )?(?:tip|question|comment|story|opinion)s?\b|^(?:what do you think|let us know|tell us|have your say|sharing is caring)\b|\bwe(?:.d| would) (?:like|love) to hear (?:from you|what you think|your)\b/i,
    example: 'Have a tip? Write to the desk.',
  },
  {
    name: 'stamp',
    opens: listed('this ,first ,last ,originally ,published,updated,posted'),
    pattern:
      /^(?:(?:this (?:article|story|post) was )?(?:first |last |originally )?(?:published|updated|posted)|last (?:modified|update))\b[^.?!“”"]{0,70}$/i,
    example: 'First published on March 3, 2021 / 8:16 AM',
  },
  {
    name: 'commission',
    needs: listed('commission,affiliate '),
    pattern:
      /\b(?:earn|receive|get|paid)\b.{0,40}\bcommission\b|\baffiliate (?:links?|commissions?|program)\b/i,
    example: 'We may earn a small commission if you buy through a link on this page.',
  },
  {
    name: 'liability',
    needs: listed('provided ,contained ,expressed ,have not been evaluated,are not intended to,information'),
    pattern:
      /^[*†]?\s?(?:the |these |this )?(?:information|statements?|contents?|views|opinions|materials?|products?)\b.{0,60}\b(?:provided (?:on|in|by) (?:this|our)|contained (?:on|in|herein)|expressed (?:here|in this)|have not been evaluated|are not intended to|for (?:general )?information(?:al)? purposes)\b/i,
    example: 'The information provided on this website is no substitute for advice.',
  },
  {
    name: 'company',
    needs: listed(
      'headquartered,listed on,traded on,provider,compan,firm,supplier,manufacturer,maker,developer,leader,group,network,platform,agenc,organi',
    ),
    pattern:
      /^(?:about )?\p{Lu}[\w&.’'-]{1,30}(?: \p{Lu}[\w&.’'-]{0,30}){0,4}(?: \([^()]{2,40}\))?,? (?:is headquartered\b|is (?:publicly )?(?:listed|traded) on\b|is (?:an?|the|one of the)(?: [\w’'-]{1,20},?){0,3}? (?:global|leading|premier|worldwide|international|independent|largest)\b.{0,80}\b(?:providers?|compan(?:y|ies)|firms?|suppliers?|manufacturers?|makers?|developers?|leaders?|groups?|networks?|platforms?|agenc(?:y|ies)|organi[sz]ations?)\b)/u,
    example: 'Northlight is a leading global supplier of lamps for lighthouses.',
  },
  {
    name: 'journalist',
    needs: listed('writer,reporter,journalist,correspondent,columnist,editor,critic,freelance,contributor'),
    pattern:
      /^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}(?:is|was|works as) (?:an? |the )?(?:[\p{L}-]{1,20} ){0,5}?(?:writer|reporter|journalist|correspondent|columnist|critic|freelancer|contributor|(?:contributing|deputy|managing|news|features?|opinion|health|science|business|political) editor)(?:\.|,? (?:for|at|with|based|of|covering|in|who (?:covers|writes|lives)|and (?:the )?author)\b)/u,
    example: 'Nia Holm is a freelance writer based in Husum.',
  },
  {
    name: 'beat',
    needs: listed('covers,reports ,writes ,reporting ,edits'),
    pattern:
      /^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}(?:covers|reports (?:on|from)|writes (?:about|on|for)|is reporting (?:on|from)|edits)\b.{2,120}\bfor (?:the |our )?\p{Lu}/u,
    example: 'Nia Holm reports on fishing for the Harbour Post.',
  },
  {
    name: 'republished',
    needs: listed('published,printed,posted,appeared,produced,adapted,reproduced'),
    pattern:
      /^(?:this|the|a version of this|an earlier version of this)? ?(?:article|story|post|piece|column|essay|report|interview|version)?\b.{0,30}\b(?:(?:was |is |has been )?(?:originally |first |also )?(?:re)?(?:published|printed|posted|appeared|produced)|is adapted|reprinted|reproduced)\b.{0,60}\b(?:republish|by|in|on|from|at|under|with permission)\b.{0,200}$/i,
    example:
      'This article was originally published by the Harbour Post and is republished here with permission.',
  },
  {
    name: 'appeal',
    needs: listed('journalis,report,newsroom,work,support,donat,becom,mak,contribut,give '),
    pattern:
      /\b(?:our|independent|local|quality|public[- ]service) (?:reporting|journalism|newsroom|work|reporters|journalists)\b.{0,160}\b(?:support|donat|members?\b|membership|contribut|subscri|gift|readers? like you|free)|\b(?:please|consider|help us|you can)\b.{0,40}\b(?:support(?:ing)? (?:us|our|the)|becom(?:e|ing) a (?:member|supporter|subscriber)|donat(?:e|ing)|mak(?:e|ing) a (?:gift|donation|contribution))|^support (?:us|our|independent|local)\b|\b(?:donate|contribute|give) (?:now|today|here)\b/i,
    example: 'If you value our journalism, please consider becoming a member.',
  },
  {
    name: 'credits',
    pattern:
      /^\(?(?:(?:additional |further |with )?(?:reporting|research|writing|editing|production)|(?:photo(?:graph)?s?|photography|video|graphics?|illustrations?|translation)|(?:reported|edited|compiled|translated|written|produced|report|photographed))(?:,? (?:and )?(?:editing|writing|reporting|research))?(?: by |: )[^?!“”]{2,200}\)?$|^(?:contact|e-?mail) (?:the (?:author|reporter|writer)|him|her) ?(?:at|:)/i,
    example: 'Additional reporting by Leo Falk in Kiel; editing by Nia Holm',
  },
  {
    name: 'house',
    pattern:
      /^(?:the |about the )?(?:\p{Lu}[\p{L}’'-]{0,30} ){1,5}(?:is|are) (?:an? )?(?:(?:independent|non-?profit|local|free|weekly|daily|award-winning),? ){0,3}(?:published|owned|funded|news(?:paper|room|site)|magazine|publication|website)\b.{0,80}\b(?:by (?:a|an|its|our|readers)|trust|non-?profit|shareholders|readers|members)\b/u,
    example: 'The Harbour Post is published by a trust and has no shareholders.',
  },
]
