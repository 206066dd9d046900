/** What stands in the page when the extension was updated under it: its frames are dead, a reload helps. */
import { placeHost } from "./host.ts";
import type { PageTexts } from "./texts.ts";

const NOTICE_CSS = `
.notice{all:initial;position:fixed;right:16px;bottom:16px;max-width:280px;box-sizing:border-box;padding:12px 14px;border-radius:10px;
background:#fff;color:#1c1c24;border:1px solid #e6e6ec;box-shadow:0 8px 28px rgb(20 20 40 / .18);font:13px/1.45 system-ui,sans-serif}
.notice button{all:initial;display:block;margin-top:8px;padding:6px 12px;border-radius:6px;background:#5148c8;color:#fff;cursor:pointer;
font:600 13px system-ui,sans-serif}
.notice button:focus-visible{outline:3px solid #a39df5;outline-offset:2px}`;

export function placeNotice(window: Window, texts: PageTexts, signal: AbortSignal): void {
	const host = placeHost(window.document, NOTICE_CSS, signal);
	const notice = window.document.createElement("div");
	notice.className = "notice";
	notice.setAttribute("role", "status");
	const button = window.document.createElement("button");
	button.type = "button";
	button.textContent = texts.reloadTab;
	button.addEventListener("click", (event) => event.isTrusted && window.location.reload(), { signal });
	notice.append(texts.orphaned, button);
	host.shadow.append(notice);
}
