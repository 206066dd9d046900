/** What stands in the page when the extension was updated under it: its frames are dead, a reload helps. */
import { placeHost } from "./host.ts";
import type { NoticeTexts } from "./texts.ts";

const NOTICE_CSS = `
.notice{position:fixed;right:16px;bottom:16px;width:250px;padding:14px;border-radius:10px;background:#fff;color:#1c1c24;
border:1px solid #8b8b99;font:13px/1.45 system-ui}
button{all:initial;display:block;margin-top:8px;padding:6px 12px;border-radius:6px;background:#5148c8;color:#fff;cursor:pointer;font:600 13px system-ui}
button:focus-visible{outline:3px solid #1c1c24}`;

/** Stays until the tab is reloaded. */
export function placeNotice(window: Window, texts: NoticeTexts): void {
	const host = placeHost(window.document, NOTICE_CSS, new AbortController().signal);
	const notice = window.document.createElement("div");
	notice.className = "notice";
	notice.setAttribute("role", "status");
	const button = window.document.createElement("button");
	button.type = "button";
	button.textContent = texts.reloadTab;
	button.addEventListener("click", (event) => event.isTrusted && window.location.reload());
	notice.append(texts.orphaned, button);
	host.shadow.append(notice);
}
