/** Looks of the Business Suite replica: near enough to recognise, drawn anew. */
export const BUSINESS_STYLES = `
.__fb-light-mode { --ground: #f1f4f7; --card: #fff; --text: #1c2b33; --quiet: #5d6c7b; --line: #dee3e9; --soft: #f1f4f7; --accent: #0a78be; --own: #0064e0; --on-own: #fff; --their: #f1f4f7; --chosen: #e7f3fc; }
.__fb-dark-mode { --ground: #16181a; --card: #212325; --text: #e6e8ea; --quiet: #a6adb4; --line: #3a3e42; --soft: #2f3336; --accent: #4ba3e3; --own: #2374e1; --on-own: #fff; --their: #2f3336; --chosen: #1c3447; }
html { background: var(--ground); overflow: hidden; }
body { font: 14px/20px system-ui, sans-serif; color: var(--text); }
body > div { height: 100%; }
h1 { margin: 0; font-size: 20px; }
.page { height: 100vh; display: flex; background: var(--ground); color: var(--text); }
.avatar { border-radius: 50%; flex: none; }
.link { color: var(--accent); cursor: pointer; text-decoration: none; }
.round { width: 32px; height: 32px; flex: none; border: 1px solid var(--line); border-radius: 6px; display: inline-flex; align-items: center; justify-content: center; cursor: pointer; }
.rail { width: 180px; flex: none; background: var(--card); border-right: 1px solid var(--line); padding: 16px 12px; box-sizing: border-box; display: flex; flex-direction: column; gap: 6px; }
.rail-mark { font-size: 28px; color: var(--accent); }
.rail-link { color: inherit; text-decoration: none; padding: 8px; border-radius: 6px; }
.rail-link:hover { background: var(--soft); }
.rail-page { margin-top: auto; font-weight: 600; }
.inbox { flex: 1; min-width: 0; display: flex; flex-direction: column; padding: 16px; gap: 8px; box-sizing: border-box; }
.tabs { display: flex; gap: 4px; border-bottom: 1px solid var(--line); }
.tabs a { color: var(--quiet); text-decoration: none; padding: 8px 12px; font-weight: 600; }
.tabs a[aria-selected="true"] { color: var(--accent); box-shadow: inset 0 -3px var(--accent); }
.columns { flex: 1; min-height: 0; display: flex; background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.column-left { width: 300px; flex: none; border-right: 1px solid var(--line); display: flex; flex-direction: column; min-height: 0; }
.search { margin: 10px; border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; }
.search input, .identity-field input, .identity-field textarea { border: 0; outline: none; width: 100%; font: inherit; color: inherit; background: none; }
.threads { flex: 1; overflow-y: auto; }
.row-place { position: absolute; inset: 0 0 auto 0; height: 76px; }
.row { position: relative; display: flex; gap: 10px; align-items: center; padding: 0 12px; height: 76px; box-sizing: border-box; border-bottom: 1px solid var(--line); cursor: pointer; }
.row:hover { background: var(--soft); }
.row.selected { background: var(--chosen); }
.row-text { flex: 1; min-width: 0; }
.row-first { display: flex; gap: 8px; justify-content: space-between; }
.row-title, .row-preview { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-time { flex: none; color: var(--quiet); font-size: 12px; }
.row-preview { color: var(--quiet); }
.strong { font-weight: 700; color: var(--text); }
.hover-bar { position: absolute; right: 8px; top: 20px; opacity: 0; }
.hover-row { display: flex; gap: 2px; }
.hover-row > div { width: 32px; height: 32px; }
.conversation { flex: 1; min-width: 0; display: flex; flex-direction: column; }
.detail-header { display: flex; align-items: center; gap: 10px; padding: 10px 14px; border-bottom: 1px solid var(--line); }
.detail-who { flex: 1; min-width: 0; }
._4ik4 { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.assign { color: var(--quiet); font-size: 12px; cursor: pointer; }
.detail { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.comment-banner { display: flex; justify-content: space-between; gap: 8px; padding: 6px 14px; background: var(--soft); font-size: 12px; color: var(--quiet); }
.region { flex: 1; min-height: 0; overflow-y: auto; padding: 0 14px; overflow-anchor: none; }
.bottom-aligned { min-height: 100%; display: flex; flex-direction: column; justify-content: flex-end; }
.side { display: flex; margin: 2px 0; }
.line { display: flex; gap: 8px; align-items: flex-end; max-width: 70%; }
.line > div { min-width: 0; }
.bubble { background: var(--their); padding: 8px 12px; border-radius: 16px; white-space: pre-wrap; overflow-wrap: anywhere; width: fit-content; }
.bubble.own { background: var(--own); color: var(--on-own); margin-left: auto; }
.quoted { color: var(--quiet); font-size: 12px; border-left: 3px solid var(--line); padding: 2px 8px; margin: 4px 0 2px; }
.sent-by, .separator, .centred { color: var(--quiet); font-size: 12px; }
.sent-by { text-align: right; }
.separator { text-align: center; padding: 14px 0 6px; }
.centred { display: flex; justify-content: center; padding: 8px 0; text-align: center; }
.picture { width: 200px; border-radius: 10px; display: block; }
.voice { width: 120px; height: 24px; border-radius: 12px; background: var(--line); }
.file { color: inherit; }
.suggestions { display: flex; flex-wrap: wrap; gap: 6px; padding: 8px 0; }
.suggestion { border: 1px solid var(--accent); color: var(--accent); border-radius: 14px; padding: 3px 10px; cursor: pointer; }
.typing { min-height: 16px; color: var(--quiet); padding-bottom: 6px; }
.composer { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-end; padding: 10px 14px; border-top: 1px solid var(--line); }
.composer-box, .composer > .lexical-box, .comments .lexical-box, .dialog .lexical-box, .home .lexical-box { flex: 1; min-width: 0; border: 1px solid var(--line); border-radius: 8px; padding: 8px 10px; }
.composer-box { max-height: 140px; overflow-y: auto; }
.composer-box .lexical-box { border: 0; padding: 0; }
.window-closed { flex-basis: 100%; color: var(--quiet); }
.lexical-box { position: relative; }
.lexical-box [role="textbox"] { outline: none; min-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; }
.lexical-box [aria-disabled="true"] { opacity: 0.5; cursor: not-allowed; }
.lexical-box p { margin: 0; }
.lexical-placeholder { position: absolute; inset: 8px auto auto 10px; color: var(--quiet); pointer-events: none; }
.composer-box .lexical-placeholder { inset: 0 auto auto 0; }
.none { margin: auto; color: var(--quiet); font-size: 18px; }
.identity { width: 260px; flex: none; border-left: 1px solid var(--line); padding: 20px 14px; box-sizing: border-box; display: flex; flex-direction: column; align-items: center; gap: 8px; overflow-y: auto; }
.identity-name { font-weight: 600; font-size: 16px; text-align: center; overflow-wrap: anywhere; }
.identity-section, .identity-field { align-self: stretch; border-top: 1px solid var(--line); padding-top: 10px; margin-top: 6px; font-weight: 600; }
.identity-field input, .identity-field textarea { font-weight: 400; border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; margin-top: 6px; box-sizing: border-box; resize: none; }
@media (max-width: 1100px) { .rail { width: 64px; } .rail-link, .rail-page { font-size: 11px; overflow: hidden; } .identity { width: 200px; } .column-left { width: 220px; } }
.comments { flex: 1; padding: 16px; display: flex; flex-direction: column; gap: 12px; }
.comments .lexical-box { flex: none; }
.veil { position: fixed; inset: 0; background: rgb(0 0 0 / 0.5); display: flex; align-items: center; justify-content: center; z-index: 5; }
.dialog { background: var(--card); width: 480px; max-width: 90vw; border-radius: 10px; padding: 16px; display: flex; flex-direction: column; gap: 12px; }
.home { flex: 1; padding: 24px; }
.home-card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin-top: 16px; max-width: 560px; display: flex; flex-direction: column; gap: 10px; }
`;
