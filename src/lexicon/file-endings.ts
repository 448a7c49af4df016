/*
 * Endings of files that are never pages, records or archives of them, and folders that hold none. Written by us.
 */

const ENDINGS = `
7z avi avif bash bat bin bmp br bz2 c cc cfg cjs class conf cpp cs css csv db deb dll dmg doc docx dot dylib ejs eot
epub exe fish flac flv gif go h hpp ico ini ipynb iso jar java jpeg jpg js json json5 jsonld jsx key lock log m4a map mjs mkv
mov mp3 mp4 mpeg mpg msi mts numbers o odp ods odt ogg opus otf pages parquet part pdf pickle pl png ppt pptx ps1
psd py pyc rar rb rpm rs rss rtf sass scss sh so sql sqlite sqlite3 svg swift tab tif tiff tml toml ts tsbuildinfo
tsv tsx ttf vue wasm wav webm webmanifest webp wmv woff woff2 xls xlsm xlsx xml xz yaml yml zst
`

/** Endings, without their dots. */
export const NO_PAGE_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.trim().split(/\s+/))

/** Folders that are not walked. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '__pycache__', '__MACOSX'])
