/*
 * What reporting words do: each line is a stance and its words, inflected. Source: written for this project.
 */

const BY_STANCE: Readonly<Record<string, string>> = {
  says: 'say says said saying tell tells told telling state states stated stating add adds added adding note notes noted noting remark remarks remarked explain explains explained explaining write writes wrote writing written tweet tweets tweeted tweeting post posted posts report reports reported reporting announce announces announced announcing declare declares declared declaring comment commented comments continue continued continues mention mentioned mentioning mentions call calls called calling according statement statements describe describes described describing refer refers referred referring repeat repeats repeated repeating reiterate reiterates reiterated reiterating reply replies replied replying answer answers answered answering respond responds responded responding read reads inform informs informed notify notifies notified expressed express expresses point points pointed joke joked jokes quip quipped testify testifies testified testifying',
  claims:
    'claim claims claimed claiming allege alleges alleged allegedly alleging assert asserts asserted asserting maintain maintains maintained insist insists insisted insisting contend contends contended argue argues argued arguing argument',
  denies:
    'deny denies denied denying dispute disputes disputed reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted decline declines declined refuse refuses refused rebut rebutted disagree disagrees disagreed',
  admits:
    'admit admits admitted admitting concede concedes conceded acknowledge acknowledges acknowledged acknowledging confess confesses confessed recognize recognized recognizes apologize apologized',
  confirms:
    'confirm confirms confirmed confirming verify verified agree agrees agreed agreeing support supports supported supporting endorse endorses endorsed endorsing back backs backed backing',
  warns:
    'warn warns warned warning caution cautions cautioned cautioning threaten threatens threatened threatening fear fears feared fearing worry worries worried concern concerned concerns',
  asks: 'ask asks asked asking question questions questioned questioning wonder wonders wondered inquire inquired query queried',
  urges:
    'urge urges urged urging demand demands demanded demanding order orders ordered request requests requested appeal appeals appealed press pressed advise advises advised recommend recommends recommended propose proposes proposed suggest suggests suggested suggesting encourage encouraged',
  promises:
    'promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging swear swears swore guarantee guarantees guaranteed commit commits committed assure assures assured assuring',
  accuses:
    'accuse accuses accused accusing blame blames blamed blaming criticize criticizes criticized criticizing criticise criticised criticises condemn condemns condemned denounce denounced denounces blast blasts blasted slam slams slammed charge charges charged charging attack attacks attacked mock mocked mocks',
  praises:
    'praise praises praised praising hail hails hailed welcome welcomes welcomed tout touts touted touting thank thanks thanked congratulate congratulated applaud applauded commend commended',
  believes:
    'believe believes believed believing think thinks thought thinking feel feels felt feeling know knows knew known see sees saw seen view views viewed consider considers considered regard regards regarded expect expects expected expecting assume assumes assumed suspect suspects suspected doubt doubts doubted hope hopes hoped hoping predict predicts predicted conclude concludes concluded remember remembers remembered realize realizes realized understand understands understood opinion belief',
  plans:
    'plan plans planned planning intend intends intended want wants wanted wanting aim aims aimed seek seeks sought seeking decide decides decided deciding wish wishes wished prefer prefers preferred consider',
  shows:
    'show shows showed shown showing find finds found finding indicate indicates indicated indicating reveal reveals revealed revealing suggest imply implies implied demonstrate demonstrates demonstrated estimate estimates estimated seem seems seemed appear appears appeared apparently',
  recalls:
    'recall recalls recalled recalling remember recount recounts recounted recounting quote quotes quoted quoting cite cites cited citing',
}

/** Stance by word, lower case; a word in several lines has the first. */
export const STANCES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_STANCE)
    .flatMap(([stance, words]) => words.split(' ').map((word) => [word, stance] as const))
    .reverse(),
)
