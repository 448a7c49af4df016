/*
 * Notices that a page puts over or between its text: consent to cookies, offers to subscribe, forms to register. Each
 * has lines that nothing else says (`core`), and lines that belong to it beside those (`near`). Written by hand.
 */

/** A wording of a notice. */
export interface NoticeWording {
  readonly example: string
  readonly pattern: RegExp
}

/** A kind of notice. */
export interface Notice {
  readonly name: string
  /** What only such a notice says, in the page's own name. */
  readonly core: readonly NoticeWording[]
  /** What its other lines say: sentences to the reader, and buttons. */
  readonly near: readonly NoticeWording[]
}

const CONSENT: Notice = {
  name: 'consent',
  core: [
    {
      example: 'We value your privacy',
      pattern: /\b(?:we (?:value|care about|respect|take|protect)|respecting|about) your privacy\b/i,
    },
    {
      example: 'We use cookies to run this site.',
      pattern:
        /\b(?:we|our \w{1,12}|this (?:site|website|page)|third parties)\b.{0,40}\b(?:uses?|sets?|stores?|places?)\b.{0,60}\bcookies\b/i,
    },
    {
      example: 'We and our 842 partners store information.',
      pattern: /\bour (?:\d[\d,.]* |selected |trusted |advertising ){0,2}(?:partners|vendors)\b/i,
    },
    {
      example: 'Store and/or access information on a device',
      pattern: /\b(?:store|access)\b.{0,30}\binformation on (?:a|your) device\b/i,
    },
    {
      example: 'You consent to our use of cookies.',
      pattern: /\bconsent to (?:our|the|this|these)\b.{0,40}\b(?:use|processing|storage|cookies?)\b/i,
    },
    {
      example: 'By clicking “Agree” you accept this.',
      pattern: /\bby (?:clicking|tapping|continuing|using|closing)\b.{0,80}\byou (?:agree|consent|accept)\b/i,
    },
    {
      example: 'Your choices regarding cookies',
      pattern:
        /\byour (?:choices|preferences|consent|settings)\b.{0,20}\bcookies?\b|\bcookie (?:settings|preferences|policy|notice|consent)\b/i,
    },
    {
      example: 'Manage your privacy settings',
      pattern:
        /\b(?:manage|change|review|update|withdraw) (?:my|your) (?:cookie |privacy |consent ){0,2}(?:preferences|choices|settings|consent)\b/i,
    },
    {
      example: 'This content comes from a third party that may use cookies.',
      pattern: /\bthird part(?:y|ies)\b.{0,60}\b(?:use|uses|set|sets) cookies\b/i,
    },
    {
      example: 'The video is shown when you accept cookies from the provider.',
      pattern:
        /\b(?:if|when|until|unless|after|once) you (?:accept|allow|agree to|consent to)\b.{0,40}\bcookies\b/i,
    },
    {
      example: 'Accept all cookies',
      pattern: /^(?:accept|allow|reject|decline)\b.{0,20}\bcookies\b/i,
    },
  ],
  near: [
    {
      example: 'You can change your mind at any time.',
      pattern:
        /\b(?:cookies?|consent(?:ing)?|privacy|personal data|preferences|partners|vendors|legitimate interests?|personali[sz]ed|your (?:data|choices?|device)|change your mind|trackers?)\b/i,
    },
    {
      example: 'Accept and continue',
      pattern:
        /^(?:(?:i )?(?:accept|agree)|reject|decline|allow|refuse|disagree|manage|more|show|see|learn|customi[sz]e|ok(?:ay)?|got it|continue|save)\b(?: (?:and|all|to|more|options|settings|purposes|details|choices|selection|information|close|continue|proceed|save|exit|my|the|essential|necessary|only)){0,5}[.!]?$/i,
    },
  ],
}

const PAYWALL: Notice = {
  name: 'paywall',
  core: [
    {
      example: 'Subscribe to continue reading',
      pattern:
        /\b(?:subscribe|sign up|sign in|log ?in|register|join|pay)\b.{0,30}\bto (?:continue|keep|read|unlock|finish|access|view|see)\b.{0,40}\b(?:reading|article|story|rest|content|more)\b/i,
    },
    {
      example: 'To keep reading, become a member.',
      pattern:
        /\bto (?:continue|keep|finish) reading\b|\bto continue, please (?:subscribe|sign|log|register)\b/i,
    },
    {
      example: 'To read the full story, log in.',
      pattern: /^to read (?:the (?:full|rest)|this)\b.{0,40}\b(?:subscribe|sign|log|register|join|become)\b/i,
    },
    {
      example: 'To read this article you need an account.',
      pattern: /^to (?:read|continue|view|see)\b.{0,60}\byou (?:need|must|have to)\b/i,
    },
    {
      example: 'This is premium content',
      pattern: /^this is (?:premium|subscriber|member)[- \w]{0,12} (?:content|article|story)\b/i,
    },
    { example: 'Keep reading for 1 euro', pattern: /^(?:keep|continue) reading (?:for|with)\b/i },
    {
      example: 'This article is for subscribers only.',
      pattern:
        /\b(?:article|story|content|page) is\b.{0,20}\b(?:for|exclusive to|reserved for|available to|limited to)\b.{0,30}\b(?:subscribers?|members?)\b/i,
    },
    {
      example: 'Exclusive to members',
      pattern: /\b(?:exclusive (?:to|for)|only for) (?:our |registered |paying )?(?:subscribers|members)\b/i,
    },
    {
      example: 'Already a subscriber? Log in',
      pattern: /\balready (?:a (?:subscriber|member)|subscribed|registered|have an account)\b/i,
    },
    {
      example: 'You have read all of your free articles this month.',
      pattern:
        /\byou(?:.ve| have)?\b.{0,20}\b(?:reached|read|used)\b.{0,40}\bfree\b.{0,20}\b(?:articles?|stories|limit)\b|\bfree articles? (?:left|remaining)\b/i,
    },
    {
      example: 'Unlock this article',
      pattern: /\bunlock (?:this|the (?:full|rest)|unlimited|all)\b/i,
    },
    {
      example: 'Get unlimited access from £1 a week',
      pattern:
        /\b(?:get|enjoy) (?:unlimited|full|instant|digital) (?:digital )?access\b|\bunlimited (?:digital )?access (?:to|from|for)\b/i,
    },
    { example: 'Cancel anytime.', pattern: /\bcancel (?:at )?any ?time\b/i },
  ],
  near: [
    {
      example: 'Plans start at 2 euros per week.',
      pattern:
        /\b(?:subscri(?:be|ptions?|bers?)|sign in|log ?in|register|registration|account|trial|unlimited|digital access|membership|become a member|join now|plans?|free articles?|billed|per (?:week|month)|my options|support (?:our|local|independent) (?:journalism|reporting))\b/i,
    },
    {
      example: 'Want to read more?',
      pattern: /^(?:want|like|love) (?:to (?:read|keep|see)|what you|more)\b.{0,40}\?$/i,
    },
    { example: 'From £1 a week', pattern: /[$£€]\s?\d[\d.]* (?:a|per) (?:week|month)\b/i },
  ],
}

export const NOTICES: readonly Notice[] = [CONSENT, PAYWALL]
