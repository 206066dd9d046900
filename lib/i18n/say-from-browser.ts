import { browser } from "wxt/browser";
import type { MessageKey } from "./say.ts";

/** Like `say`, for content scripts: without the catalogue, which would double their weight. No placeholders. */
export function sayFromBrowser(key: MessageKey): string {
	return browser.i18n.getMessage(key);
}
