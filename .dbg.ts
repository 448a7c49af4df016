import fs from 'node:fs'
import { readTextBlocks } from './src/page/read/text-blocks.ts'
import { modelStory } from './src/page/story/story.ts'
import { REFINEMENTS } from './src/page/story/refine/refinements.ts'
import { LINE_CUES } from './src/page/boilerplate/wordings/page-line-cues.ts'
const text=fs.readFileSync(process.argv[2]!,'utf8')
const page=readTextBlocks(text)
const story=modelStory(page)
const was=[...story.rules]
for(const r of REFINEMENTS){const b=[...story.kept]; r.apply(story); const ch=story.kept.flatMap((k,i)=>k!==b[i]?[i]:[]); if(ch.length) console.log(r.name,ch.map(i=>(story.kept[i]?'+':'-')+page.text.slice(page.blocks[i]!.start,page.blocks[i]!.start+30).replace(/\n/g,' ')))}
story.kept.forEach((k,i)=>{const s=story.stats[i]!; const cues=LINE_CUES.filter(c=>(s.cues&c.bit)!==0).map(c=>c.name); console.log((k?'+ ':'- ')+story.rules[i]!.padEnd(20), was[i]!.padEnd(18), String(Math.round(100/(1+Math.exp(-story.odds[i]!)))).padStart(3), 'w'+s.words,'p'+s.prose, s.endsSentence?'.':'', s.endsCut?'cut':'','lo'+s.lowers,'[',cues.join(' '),'] ',page.text.slice(page.blocks[i]!.start,Math.min(page.blocks[i]!.end,page.blocks[i]!.start+60)).replace(/\n/g,' '))})
