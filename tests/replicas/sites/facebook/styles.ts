/** Looks of the Facebook replica: near enough to recognise, drawn anew. */
export const FACEBOOK_STYLES = `
:root { --header-height: 56px; --messenger-card-spacing: 16px; --side: 360px; }
.__fb-light-mode { --ground: #f2f4f7; --card: #fff; --text: #080809; --quiet: #65686c; --line: #e2e5e9; --soft: #f0f2f5; --accent: #0866ff; --their: #f0f0f0; --on-accent: #fff; --chosen: #ebf5ff; }
.__fb-dark-mode { --ground: #1c1c1d; --card: #252728; --text: #e2e5e9; --quiet: #b0b3b8; --line: #3b3d3e; --soft: #333536; --accent: #2374e1; --their: #333536; --on-accent: #fff; --chosen: #1d3552; }
html { background: var(--ground); overflow: hidden; }
body { font: 15px/20px system-ui, sans-serif; color: var(--text); background: var(--ground); outline: none; }
body > div { height: 100%; }
.page { height: 100vh; color: var(--text); background: var(--ground); display: flex; flex-direction: column; }
a { color: inherit; text-decoration: none; }
h1, h2, h3, h5 { margin: 0; font-size: inherit; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); }
.avatar { border-radius: 50%; flex: none; object-fit: cover; }
.quiet { color: var(--quiet); font-size: 13px; }
.banner { height: var(--header-height); flex: none; background: var(--card); border-bottom: 1px solid var(--line); display: flex; justify-content: space-between; align-items: center; padding: 0 16px; box-sizing: border-box; position: relative; z-index: 2; }
.banner-left, .banner-links, .banner-right, .list-head, .header, .header-who, .header-buttons, .line, .composer, .info-buttons, .request-buttons { display: flex; align-items: center; gap: 8px; }
.mark { font-size: 36px; color: var(--accent); line-height: 40px; }
.banner-links { gap: 32px; color: var(--quiet); font-size: 22px; }
.search { background: var(--soft); border-radius: 20px; padding: 8px 12px; display: block; }
.search input { border: 0; background: none; color: inherit; font: inherit; outline: none; width: 100%; }
.round { width: 36px; height: 36px; border-radius: 50%; background: var(--soft); display: inline-flex; align-items: center; justify-content: center; cursor: pointer; flex: none; }
.row-of-columns { flex: 1; min-height: 0; display: flex; gap: var(--messenger-card-spacing); padding: var(--messenger-card-spacing); box-sizing: border-box; height: calc(100vh - var(--header-height)); }
.column-left { width: var(--side); flex: none; background: var(--card); border-radius: 8px; display: flex; flex-direction: column; min-height: 0; }
.list-head { padding: 12px 16px; }
.list-head h1 { flex: 1; font-size: 24px; line-height: 32px; }
.column-left > .search { margin: 0 16px; }
.requests-link { padding: 12px 16px 8px; color: var(--accent); font-weight: 600; }
.chats { flex: 1; min-height: 0; }
.chats-scroller { height: 100%; overflow-y: auto; padding: 0 8px; box-sizing: border-box; }
.row-place { position: absolute; inset: 0 0 auto 0; height: 68px; }
.row { position: relative; display: flex; align-items: center; gap: 12px; height: 68px; padding: 8px; box-sizing: border-box; border-radius: 8px; }
.row:hover, .row:focus-visible { background: var(--soft); }
.row[aria-current="page"] { background: var(--chosen); }
.presence { position: absolute; left: 44px; bottom: 12px; width: 10px; height: 10px; border-radius: 50%; background: #31a24c; border: 2px solid var(--card); }
.row-text { min-width: 0; flex: 1; }
.row-name, .row-preview { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-second { display: flex; color: var(--quiet); font-size: 13px; white-space: pre; min-width: 0; }
.row-time { flex: none; }
.strong { font-weight: 700; color: var(--text); }
.dot { width: 12px; height: 12px; border-radius: 50%; background: var(--accent); flex: none; }
.bell { color: var(--quiet); }
.row-more { position: absolute; right: 28px; top: 16px; width: 36px; height: 36px; border-radius: 50%; background: var(--card); display: flex; align-items: center; justify-content: center; opacity: 0; box-shadow: 0 0 4px rgb(0 0 0 / 0.2); }
[role="gridcell"]:hover > .row-more { opacity: 1; }
.main { flex: 1; min-width: 0; background: var(--card); border-radius: 8px; display: flex; }
.main-row { display: flex; flex: 1; min-width: 0; }
.main-column { flex: 1; min-width: 0; display: flex; flex-direction: column; min-height: 0; }
.empty { margin: auto; font-size: 20px; font-weight: 600; color: var(--quiet); }
.header { justify-content: space-between; padding: 10px 12px; border-bottom: 1px solid var(--line); background: var(--card); color: var(--text); border-radius: 8px 8px 0 0; }
.header-who { min-width: 0; }
.header-name { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.header-buttons .round { color: var(--accent); background: none; font-size: 20px; }
.chat { flex: 1; min-height: 0; display: flex; flex-direction: column; position: relative; }
.log { flex: 1; min-height: 0; }
.log-inner { height: 100%; }
.scroller { height: 100%; overflow-y: auto; padding: 12px; box-sizing: border-box; display: flex; flex-direction: column; overflow-anchor: none; }
.scroller > :first-child { margin-top: auto; }
.date-break { text-align: center; color: var(--quiet); font-size: 12px; padding: 16px 0 8px; }
.hint h3 { font-size: 12px; font-weight: 400; color: var(--quiet); padding: 6px 0 0 40px; }
.me .hint h3 { text-align: right; padding-right: 8px; }
.line { position: relative; margin-bottom: 3px; align-items: flex-end; }
.old-row .line { justify-content: flex-start; }
.column { max-width: 65%; min-width: 0; }
.message.me .column { margin-left: auto; }
.bubble { white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 18px; padding: 8px 12px; background: var(--their); width: fit-content; max-width: 100%; box-sizing: border-box; }
.me .bubble, .bubble.me { background: var(--accent); color: var(--on-accent); margin-left: auto; }
.bubble a { text-decoration: underline; }
.media { width: fit-content; }
.me .media { margin-left: auto; }
.quoted { background: var(--soft); color: var(--quiet); border-radius: 14px; padding: 6px 12px 14px; margin-bottom: -10px; font-size: 13px; width: fit-content; cursor: pointer; }
.me .quoted { margin-left: auto; }
.picture { width: 220px; border-radius: 14px; display: block; }
.file, .voice { display: flex; gap: 8px; align-items: center; padding: 10px 14px; background: var(--soft); color: var(--text); border-radius: 14px; margin-top: 2px; }
.play { width: 24px; height: 24px; border-radius: 50%; background: var(--accent); }
.reactions { display: flex; gap: 2px; width: fit-content; background: var(--card); border-radius: 10px; padding: 1px 5px; margin-top: -6px; position: relative; box-shadow: 0 0 3px rgb(0 0 0 / 0.25); font-size: 12px; }
.me .reactions { margin-left: auto; }
.actions { position: absolute; inset: 0 auto auto 70%; opacity: 0; display: flex; }
.actions > div { width: 20px; height: 20px; }
.enter { height: 0; }
.state { text-align: right; color: var(--quiet); font-size: 12px; padding: 2px 8px; }
.suggestions { display: flex; gap: 8px; padding: 8px 36px; flex-wrap: wrap; }
.suggestion { border: 1px solid var(--accent); color: var(--accent); border-radius: 18px; padding: 6px 14px; cursor: pointer; }
.typing { display: flex; gap: 4px; background: var(--their); width: fit-content; border-radius: 18px; padding: 14px; margin: 4px 36px; }
.typing > div { width: 7px; height: 7px; border-radius: 50%; background: var(--quiet); }
.composer { padding: 8px 12px; align-items: flex-end; }
.composer .round { color: var(--accent); background: none; font-size: 22px; }
.composer-box { flex: 1; min-width: 0; background: var(--soft); border-radius: 20px; padding: 8px 12px; max-height: 140px; overflow-y: auto; }
.lexical-box { position: relative; }
.lexical-box [role="textbox"] { outline: none; min-height: 20px; overflow-wrap: anywhere; white-space: pre-wrap; }
.lexical-box p { margin: 0; }
.lexical-placeholder { position: absolute; inset: 0 auto auto 0; color: var(--quiet); pointer-events: none; }
.request { border-top: 1px solid var(--line); padding: 16px; text-align: center; color: var(--quiet); }
.request-buttons { justify-content: center; padding-top: 12px; }
.plain-button { flex: 1; max-width: 200px; background: var(--soft); color: var(--text); border-radius: 6px; padding: 8px; font-weight: 600; cursor: pointer; }
.pin { position: absolute; inset: 0; background: var(--card); display: flex; flex-direction: column; gap: 12px; align-items: center; justify-content: center; z-index: 1; text-align: center; padding: 24px; }
.pin h2 { font-size: 20px; }
.pin input { font: inherit; letter-spacing: 8px; text-align: center; width: 160px; padding: 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--soft); color: inherit; }
.info { width: 300px; flex: none; border-left: 1px solid var(--line); padding: 24px 12px; box-sizing: border-box; display: flex; flex-direction: column; align-items: center; gap: 12px; overflow: hidden; }
.info h2 { font-size: 17px; text-align: center; overflow-wrap: anywhere; }
.emoji img { vertical-align: -3px; }
.small-label { position: absolute; width: 1px; height: 1px; overflow: hidden; }
.info-section { align-self: stretch; padding: 10px 8px; font-weight: 600; }
@media (max-width: 1100px) { .info { display: none; } }
@media (max-width: 800px) { :root { --side: 88px; } .row-text, .list-head h1, .column-left > .search { display: none; } }
.feed { flex: 1; overflow-y: auto; padding: 16px; display: flex; flex-direction: column; align-items: center; gap: 16px; }
.card { background: var(--card); border-radius: 8px; padding: 16px; width: min(560px, 100%); box-sizing: border-box; }
.card .lexical-box { background: var(--soft); border-radius: 20px; padding: 8px 12px; margin-top: 12px; }
.card .lexical-placeholder { inset: 8px auto auto 12px; }
.chat-tabs { position: fixed; right: 80px; bottom: 0; z-index: 3; }
.chat-tab { width: 328px; height: 455px; background: var(--card); border-radius: 8px 8px 0 0; box-shadow: 0 2px 12px rgb(0 0 0 / 0.3); outline: none; }
.chat-tab-inner { height: 100%; display: flex; flex-direction: column; }
`;
