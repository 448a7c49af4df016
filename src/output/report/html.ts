/*
 * The report: one HTML file that shows every document with its facts marked in the text, and the timeline and cast of all.
 * It is streamed: documents stand in it as JSON, and the page's own script makes what is seen. A policy in its head lets
 * nothing run but that script, and nothing be fetched.
 */
import { OWN_MARK } from '../../document/own-mark.ts'
import type { Format, Writer } from '../format.ts'
import { embeddedJson } from './embedded-json.ts'
import { loadPageParts } from './page-parts.ts'
import { reportEntry } from './report-entry.ts'

/** The report as a format; with a dossier, timeline and cast are those of all documents together. */
export const html: Format = {
  open: () => writer(''),
  openDossier: (_, dossier) => writer(embeddedJson('dossier', dossier)),
}

function writer(dossier: string): Writer {
  return {
    begin: () => `${head()}${dossier}`,
    outcome: (outcome) => embeddedJson('entry', reportEntry(outcome)),
    separator: '',
    end: () => foot(),
  }
}

/** What browsers are told about the page before anything else: run what has these digests, fetch nothing, send nothing. */
function policyOf(digests: { readonly style: string; readonly script: string }): string {
  return [
    "default-src 'none'",
    `style-src '${digests.style}'`,
    `script-src '${digests.script}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function head(): string {
  const { style, styleDigest, scriptDigest } = loadPageParts()
  return `<!DOCTYPE html>
${OWN_MARK}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf({ style: styleDigest, script: scriptDigest })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="extract">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Report of extract</title>
<style>${style}</style>
</head>
<body>
<noscript><p class="notice">This report is one file and needs no network, but its own script makes what you see: allow
JavaScript for this page. The facts are in it as JSON.</p></noscript>
`
}

function foot(): string {
  return `<script>${loadPageParts().script}</script>
</body>
</html>
`
}
