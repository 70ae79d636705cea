/** The look of the page: serif to be read, sans to be scanned, light and dark, and for paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1b1b19;--quiet:#6a675f;--rule:#c9c4b7;--says:#17598c;--denies:#c2410c;--hedge:#5f4b00;--silent:#5f5b7d}
@media(prefers-color-scheme:dark){:root{--paper:#141517;--ink:#eceae4;--quiet:#97948b;--rule:#45484e;--says:#7fb8e6;--denies:#f2936b;--hedge:#dcb557;--silent:#b0aad2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:46rem;margin:0 auto;padding:24px 16px 60px}
h1{font:600 28px/34px Charter,Georgia,serif;margin:0 0 8px}
h2{font:600 17px/22px Charter,Georgia,serif;margin:36px 0 4px;padding-top:8px;border-top:1px solid var(--ink)}
h3{font-size:16px;line-height:20px;margin:24px 0 4px}
p{margin:4px 0}
ul{margin:8px 0;padding-left:0;list-style:none}
ul ul{padding-left:24px;margin:2px 0}
li{margin:4px 0;overflow-wrap:anywhere}
.count,.basis,.note,.facts,.why,.quiet,.more,footer{color:var(--quiet)}
.mark{font-weight:600;white-space:nowrap}
.says{color:var(--says)}.denies{color:var(--denies)}.silent{color:var(--silent)}.outlook{color:var(--hedge)}
.hedge{color:var(--hedge);text-decoration:underline wavy 1px;text-underline-offset:3px}
.strong{font-weight:600}
blockquote{margin:8px 0 8px 16px;padding-left:12px;border-left:2px solid var(--rule);overflow-wrap:anywhere}
blockquote p{font:15px/22px Charter,Georgia,serif}
cite{display:block;font-style:normal;font-size:13px;color:var(--quiet)}
a{color:inherit}
footer{margin-top:36px;padding-top:8px;border-top:1px solid var(--rule)}
@media print{body{background:#fff;color:#000}article,blockquote{break-inside:avoid}}
`.trim()
