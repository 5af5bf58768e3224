/** Gold and maroon of kain tapis on paper white. One small sheet, inlined: every page is one request. */
export const styles = `
:root{--paper:#fffdf8;--card:#fff;--sand:#f6efe1;--line:#e7dcc6;--ink:#2b1a15;--soft:#6b584c;--maroon:#7a1526;--deep:#560d19;--gold:#c9972f;--gold-ink:#7a5600;
--green:#1d6b3c;--green-bg:#e3f2e7;--red:#a01c1c;--red-bg:#fbe6e3;--amber-bg:#fdf1d3;--grey-bg:#efebe4;--radius:14px}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--maroon)}
:focus-visible{outline:3px solid var(--gold);outline-offset:2px}
header{background:var(--maroon);color:#fff}
header>div,main,footer{max-width:1080px;margin:0 auto;padding:0 16px}
header>div{display:flex;flex-wrap:wrap;align-items:center;gap:0 20px;padding-top:10px}
.brand{color:#fff;text-decoration:none;font-weight:700;font-size:18px;padding:8px 0}
.brand small{display:block;font-weight:400;font-size:14px;color:#f3d9b1}
nav{display:flex;gap:2px;margin:0 -8px}
nav a{color:#fbeede;text-decoration:none;min-height:48px;padding:0 9px;display:flex;align-items:center;border-bottom:3px solid transparent;white-space:nowrap}
nav a[aria-current]{border-color:var(--gold);font-weight:700;color:#fff}
.tapis{height:14px;background:var(--deep) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='28' height='14'%3E%3Cpath d='M0 12 7 3l7 9 7-9 7 9' fill='none' stroke='%23c9972f' stroke-width='2'/%3E%3Cpath d='M5.500 12 7 9.500 8.500 12zM19.500 12 21 9.500 22.500 12zM12.500 2.500 14 5l1.500-2.500z' fill='%23e9c46a'/%3E%3C/svg%3E") repeat-x 0 0}
main{padding-top:20px;padding-bottom:48px}
h1{font-size:26px;line-height:1.25;margin:4px 0 6px}
h1.quiet{font-size:16px;font-weight:400;color:var(--soft);margin:8px 0 0;overflow-wrap:anywhere}
h2{font-size:19px;margin:0 0 10px}
p{margin:0 0 12px}
.soft{color:var(--soft)}
.small{font-size:14px}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);padding:16px;margin:0 0 16px}
.grid{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
.grid>.card{margin:0}
@media(min-width:820px){.grid.two{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.grid.wide{grid-template-columns:minmax(0,5fr) minmax(0,4fr);align-items:start}.grid.inbox{grid-template-columns:320px minmax(0,1fr);align-items:start}}
.rows{list-style:none;margin:0;padding:0}
.rows li+li{border-top:1px solid var(--line)}
.rows a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 12px;padding:12px 4px;text-decoration:none;color:inherit;min-height:48px}
.rows a:hover,.rows a[aria-current]{background:var(--sand);border-radius:8px}
.rows .line{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center}
.rows .line.cut{display:block}
.rows .price{font-weight:700;text-align:right;white-space:nowrap}
.cut{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.tag{display:inline-block;border-radius:99px;padding:1px 10px;font-size:14px;font-weight:600;background:var(--grey-bg);color:var(--ink);white-space:nowrap}
.tag.good{background:var(--green-bg);color:var(--green)}.tag.bad{background:var(--red-bg);color:var(--red)}.tag.wait{background:var(--amber-bg);color:var(--gold-ink)}
.amount{font-size:38px;line-height:1.1;font-weight:800;color:var(--maroon);margin:2px 0 8px;letter-spacing:-.5px}
.qr{display:block;width:min(100%,320px);margin:8px auto;background:#fff;border:1px solid var(--line);border-radius:var(--radius);padding:10px}
.qr svg{display:block;width:100%;height:auto}
.number{font:700 clamp(17px,5.3vw,32px)/1.3 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--sand);border-radius:var(--radius);padding:14px;text-align:center;overflow-wrap:anywhere;user-select:all}
.done{font-size:18px;margin:12px 0 0}
.deadline{font-size:22px;font-weight:700}
form{margin:0}
.button{appearance:none;border:0;border-radius:12px;min-height:52px;padding:10px 18px;font:inherit;font-weight:700;cursor:pointer;width:100%;background:var(--maroon);color:#fff}
.button:hover{background:var(--deep)}
.button.quiet{background:#fff;color:var(--maroon);border:2px solid var(--line)}
.button.quiet:hover{border-color:var(--gold)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:10px}
.stack>*+*{margin-top:10px}
label{display:block;font-weight:600;margin:0 0 4px}
input,select{width:100%;min-height:48px;font:inherit;color:inherit;background:#fff;border:1px solid #b9a98d;border-radius:10px;padding:8px 12px}
.search{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8px;margin-bottom:12px}
.search .button{width:auto;min-height:48px}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:6px 16px;margin:0}
dl.items{grid-template-columns:minmax(0,1fr) auto;margin-bottom:14px;padding-bottom:14px;border-bottom:1px solid var(--line)}dl.items dd{white-space:nowrap}
dt{color:var(--soft)}dd{margin:0;text-align:right;overflow-wrap:anywhere}
details{margin-top:10px}summary{cursor:pointer;min-height:48px;display:flex;align-items:center;font-weight:600;color:var(--maroon)}
summary::before{content:"▸";margin-right:8px}details[open]>summary::before{content:"▾"}
pre{margin:0;padding:12px;background:var(--sand);border-radius:10px;overflow:auto;font-size:14px;white-space:pre-wrap;overflow-wrap:anywhere}
.phone{background:#efe6d6;border:1px solid var(--line);border-radius:26px;overflow:hidden;max-width:520px;width:100%}
.phone>.top{background:var(--deep);color:#fff;padding:12px 18px;display:flex;gap:12px;align-items:center}
.phone>.top h1{font-size:16px;line-height:1.2;margin:0}
.face{flex:none;width:42px;height:42px;border-radius:50%;background:var(--gold);color:#2b1a15;display:grid;place-items:center;font-weight:800}
.talk{padding:14px 12px 22px;display:flex;flex-direction:column;gap:12px}
.day{align-self:center;background:#fffaf0;border-radius:8px;padding:2px 12px;font-size:14px;color:var(--soft)}
.bubble{background:#fff;border-radius:4px 16px 16px 16px;padding:10px 12px 6px;max-width:94%;box-shadow:0 1px 2px #0002;overflow-wrap:anywhere}
.bubble p{white-space:pre-line;margin:0 0 4px}
.bubble .meta{display:flex;flex-wrap:wrap;gap:6px;justify-content:flex-end;align-items:center;font-size:14px;color:var(--soft)}
.code{display:block;font:800 34px/1.15 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;color:var(--maroon);background:var(--amber-bg);border-radius:10px;text-align:center;padding:10px 4px;margin:0 0 8px;user-select:all}
.empty{text-align:center;padding:28px 12px;color:var(--soft)}
iframe{width:100%;min-height:300px;border:1px solid var(--line);border-radius:10px;background:#fff}
.back{display:inline-flex;min-height:48px;align-items:center;text-decoration:none;font-weight:600}
@media(max-width:819px){.only-wide{display:none}.brand{display:flex;align-items:baseline;gap:10px}nav{display:grid;grid-template-columns:repeat(3,1fr);width:calc(100% + 16px)}nav a{justify-content:center;min-height:44px}}
`;

/** Refreshes the live part every two seconds while the page is looked at; without JavaScript the meta tag does it. */
export const liveScript = `
(()=>{const part=()=>document.querySelector('[data-live]');
setInterval(async()=>{if(document.hidden||!part()||part().contains(document.activeElement)&&/INPUT|SELECT/.test(document.activeElement.tagName))return;
try{const answer=await fetch(location.href,{headers:{accept:'text/html'}});if(!answer.ok)return;
const fresh=new DOMParser().parseFromString(await answer.text(),'text/html').querySelector('[data-live]');
if(fresh&&fresh.dataset.live!==part().dataset.live)part().replaceWith(fresh)}catch{}},2000)})()`;
