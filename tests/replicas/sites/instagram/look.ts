/** The look of the page. Class names stand for the real page's generated ones: they mean nothing there. */
export const LOOK = `
:root{--ig-primary-text:0,0,0;--ig-secondary-text:101,104,108;--ig-primary-background:255,255,255;--ig-separator:219,223,228;--ig-highlight:239,242,245;--ig-own:74,93,249;--ig-link:0,100,224}
:root.__ig-dark-mode{--ig-primary-text:245,245,245;--ig-secondary-text:168,168,168;--ig-primary-background:12,16,20;--ig-separator:37,41,46;--ig-highlight:37,41,46;--ig-link:133,161,255;color-scheme:dark}
body{font:14px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:rgb(var(--ig-primary-text));background:rgb(var(--ig-primary-background))}
*{box-sizing:border-box}h2,p,ul{margin:0;padding:0}a{color:inherit;text-decoration:none}
button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}[role=button]{cursor:pointer}
.avatar{border-radius:50%;display:block;flex:none}
.xapp{position:fixed;inset:0;display:flex}.xapp>main{flex:1;min-width:0;display:flex}
.xrail{width:72px;flex:none;border-inline-end:1px solid rgb(var(--ig-separator));display:flex;flex-direction:column;align-items:center;gap:28px;padding:32px 0}
.xlist{width:397px;flex:none;border-inline-end:1px solid rgb(var(--ig-separator));display:flex;flex-direction:column;min-height:0}
.xme{display:flex;justify-content:space-between;align-items:center;padding:30px 24px 12px}.xme h2{font-size:20px;line-height:25px;font-weight:700}
.xarea{flex:1;min-height:0;display:flex;flex-direction:column}
.xsearch{margin:0 16px;display:block}.xsearch input{width:100%;height:36px;border:0;border-radius:18px;padding:0 16px;font:inherit;color:inherit;background:rgb(var(--ig-highlight))}
.xnotes{display:flex;gap:8px;list-style:none;padding:14px 20px 4px}.xnotes button{width:76px;display:flex;flex-direction:column;align-items:center;gap:6px;padding:0}.xnotes span{font-size:12px;color:rgb(var(--ig-secondary-text));max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.xtabs{display:flex;justify-content:space-between;align-items:center;padding:12px 24px;font-weight:700;font-size:16px}.xtabs button{font-size:14px;font-weight:600;color:rgb(var(--ig-secondary-text))}
.xscroll{flex:1;overflow-y:auto;min-height:0}
.xrow{height:72px;display:flex;align-items:center;gap:12px;padding:8px 24px;position:relative;overflow:hidden}.xrow:hover{background:rgba(var(--ig-highlight),.6)}.xsel{background:rgb(var(--ig-highlight))}
.xface{position:relative;width:56px;height:56px;flex:none}.xface .avatar+.avatar{position:absolute;inset-block-end:0;inset-inline-end:0;border:2px solid rgb(var(--ig-primary-background))}
.xtexts{flex:1;min-width:0}.xtexts>div{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.xline{display:flex;font-size:12px;line-height:16px;color:rgb(var(--ig-secondary-text));white-space:pre!important}.xpreview{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}.xago{flex:none}
.xbold .xname,.xbold .xpreview{font-weight:700;color:rgb(var(--ig-primary-text))}
.xdot{display:block;width:8px;height:8px;border-radius:50%;background:rgb(var(--ig-own))}.xclip{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.xdelete{padding:16px;color:#ed4956;border-top:1px solid rgb(var(--ig-separator))}
.xpane{flex:1;min-width:0;display:flex;flex-direction:column}.xempty{align-items:center;justify-content:center;font-size:20px}
.xhead{height:75px;flex:none;display:flex;align-items:center;gap:14px;padding:0 16px;border-bottom:1px solid rgb(var(--ig-separator));min-width:0}.xhead>a,.xhead>[role=button]:not(:has(svg)){display:flex;align-items:center;gap:12px;min-width:0}.xhead h2{font-size:16px;line-height:20px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.xspace{flex:1}.xfaces{display:flex;flex:none}.xfaces>*+*{margin-inline-start:-14px}
.xconv{flex:1;min-height:0;display:flex;flex-direction:column}.xmessages{flex:1;min-height:0;display:flex}.xflow{flex:1;min-width:0;padding:0 16px}
.xsep{text-align:center;font-size:12px;font-weight:600;color:rgb(var(--ig-secondary-text));padding:16px 0}
.xmsg{padding:1px 0;outline:0}.xauthor{font-size:12px;color:rgb(var(--ig-secondary-text));padding-inline-start:48px;display:block}.xcontext{font-size:12px;color:rgb(var(--ig-secondary-text));padding:6px 12px 2px 48px}
.xquote{margin-inline-start:36px;max-width:60%;padding:8px 12px;border-radius:18px;background:rgba(var(--ig-highlight),.6);color:rgb(var(--ig-secondary-text));overflow:hidden;text-overflow:ellipsis}
.xpair{display:flex;align-items:flex-end;gap:8px}.xgap{width:28px;flex:none}.xside{flex:1;min-width:0;align-items:center}
.xstack{max-width:65%;display:flex;flex-direction:column;min-width:0}.xbubble{padding:7px 12px;border-radius:18px;font-size:15px;line-height:20px;white-space:pre-wrap;overflow-wrap:anywhere}.xb1{background:rgb(var(--ig-own));color:#fff}.xb2{background:rgb(var(--ig-highlight))}.xbubble a{text-decoration:underline}
.xreact{align-self:flex-start;margin-top:-6px;font-size:13px;background:rgb(var(--ig-highlight));border:2px solid rgb(var(--ig-primary-background));border-radius:12px;padding:1px 6px}
.xphoto{border-radius:18px;display:block;max-width:100%;height:auto}.xvoice,.xfile{padding:10px 14px;border-radius:18px;background:rgb(var(--ig-highlight))}
.xtools{display:flex;gap:4px;padding:0 8px;color:rgb(var(--ig-secondary-text))}.xtools svg{width:16px;height:16px}
.xseen{text-align:end;font-size:12px;color:rgb(var(--ig-secondary-text));padding:2px 12px 6px}
.xcompose{padding:16px}.xpill{display:flex;align-items:center;gap:12px;border:1px solid rgb(var(--ig-separator));border-radius:22px;min-height:44px;padding:6px 16px}
.lexical-box{flex:1;min-width:0;position:relative}.lexical-placeholder{position:absolute;inset:0 auto auto 0;color:rgb(var(--ig-secondary-text));pointer-events:none}.xeditor{outline:0;max-height:120px;overflow-y:auto;overflow-wrap:anywhere;white-space:pre-wrap}.xeditor p{margin:0}
.xsend{color:rgb(var(--ig-own));font-weight:600}.xrequest{padding:20px;text-align:center;border-top:1px solid rgb(var(--ig-separator))}.xanswers{display:flex;gap:16px;padding-top:14px}.xanswers>*{flex:1;font-weight:600}
.xpost{flex:1;overflow:auto;padding:32px}.xpost article{max-width:480px;margin:0 auto;display:grid;gap:12px}.xpost article>img{width:100%;height:auto}.xpost textarea,.xcomment{width:100%;min-height:40px;font:inherit;color:inherit;background:transparent;border:1px solid rgb(var(--ig-separator));border-radius:8px;padding:8px}
.xdrawer{border:1px solid rgb(var(--ig-separator));position:fixed;inset-inline-end:24px;inset-block-end:24px;background:rgb(var(--ig-primary-background));border-radius:20px;box-shadow:0 4px 24px rgba(0,0,0,.25);display:flex;flex-direction:column;overflow:hidden}.xdrawer>button{padding:16px;font-weight:600;text-align:start}.xopen{width:360px;height:480px}
[role=progressbar]{width:28px;height:28px;margin:auto;border:3px solid rgb(var(--ig-separator));border-top-color:rgb(var(--ig-secondary-text));border-radius:50%}
@media (max-width:900px){.xlist{width:72px}.xtexts,.xnotes,.xtabs,.xsearch,.xme h2{display:none}.xrow{padding:8px}}
`;
