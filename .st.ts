import fs from 'node:fs'
const R=process.argv[2]!
const I=async(p:string)=>await import(R+'/src/'+p)
const { readLanguage } = await I('language/reading.ts')
const { readArticle } = await I('page/read-article.ts')
const { TAGS } = await I('language/tags.ts')
const { quoteModels } = await I('facts/quotes/tagging/models.ts')
const { viewOf } = await I('facts/quotes/view.ts')
const { stretchesOf } = await I('facts/quotes/stretches.ts')
const { FRAME_RULES } = await I('facts/quotes/repair/frames/misread-frames.ts')
const { NO_REMARKS } = await I('facts/quotes/repair/frames/nothing-said/no-remarks.ts')
const { attributions, withoutStrayRuns } = await I('facts/quotes/attribute.ts')
const { withReadFrames } = await I('facts/quotes/repair/frames/misread-frames.ts')
const { BORDER_RULES } = await I('facts/quotes/repair/clauses/clause-borders.ts')
const { CONTENT_ENDS } = await I('facts/quotes/repair/clauses/content-ends.ts')
const { SOURCE_BORDERS } = await I('facts/quotes/repair/source-borders.ts')
const { extract } = await I('pipeline.ts')
const models=quoteModels()
for(const line of fs.readFileSync(process.argv[3]!,'utf8').split('\n').filter(l=>l.trim()&&!l.startsWith('//'))){
  const text=line.replace(/^(\d{4}-\d\d-\d\d)?\|\|/,'').replace(/\\n/g,'\n')
  const reading=readLanguage(readArticle({id:'t',text},{strip:false})); const view=viewOf(reading,models.traits)
  const w=(r:any)=>r===null||r===undefined?'-':text.slice(reading.tokens.start[r.first],reading.tokens.end[r.end-1]).replace(/\n/g,'⏎')
  const show=(a:any)=>`{${w(a.source)}} |${w(a.cue)}| ${a.contents.map((r:any)=>`[${w(r)}]`).join(' ')}${a.odds===undefined?'':' odds '+a.odds.toFixed(2)}`
  console.log('\n# '+text)
  if(process.argv[4]) console.log('  tags '+Array.from({length:reading.tokens.count},(_,i)=>text.slice(reading.tokens.start[i],reading.tokens.end[i])+'/'+TAGS[reading.tags[i]!]).join(' '))
  // patch rules to trace
  const wrap=(rules:any,key:string,label:string,changed:(args:any[],out:any)=>string|null)=>{ for(const r of rules){ if(r.__o===undefined){ Object.defineProperty(r,'__o',{value:r[key]}) } const o=r.__o; r[key]=(...a:any[])=>{const out=o(...a); const s=changed(a,out); if(s!==null) console.log(`    ${label} ${r.name}: ${s}`); return out} } }
  wrap([...FRAME_RULES,...NO_REMARKS],'mend','frame',(a,o)=>`${show(a[1])} => ${o===null?'NONE':show(o)}`)
  wrap(BORDER_RULES,'mend','border',(a,o)=>o===null?null:`[${w(a[0].run)}] => [${w(o)}]`)
  wrap(CONTENT_ENDS,'cut','end',(a,o)=>o.length===1&&o[0].first===a[1].first&&o[0].end===a[1].end?null:`[${w(a[1])}] => ${o.map((x:any)=>`[${w(x)}]`).join(' ')}`)
  wrap(SOURCE_BORDERS,'cut','source',(a,o)=>o.first===a[1].first&&o.end===a[1].end?null:`{${w(a[1])}} => {${w(o)}}`)
  const proposals=models.propose(view); 
  for(const s of stretchesOf(view,proposals)) for(const c of withoutStrayRuns(view,proposals,models.relate(view,proposals,s),models.runs)) console.log('  cand '+show(c))
  for(const a of attributions([view],models)[0]) console.log('  kept '+show(a)+' '+(a.sourceRule??''))
  const e=extract({id:'t',text,date:line.slice(0,10)},{strip:false})
  for(const q of e.quotes) console.log(`  R ${q.speaker?(q.speaker.name??`“${q.speaker.text}” ${q.speaker.kind}`):null} | ${q.cue?.text} | ${q.text} ${q.negated?'NEG':''} ${q.stance} ${q.rule??''} ${q.date??''}`)
}
