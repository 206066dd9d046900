import { type ComponentChild, render } from "preact";
import { required } from "../lib/base/assert.ts";
import { interfaceLanguage } from "../lib/i18n/say.ts";

/** Draws a surface into its page and tells the page its language, for screen readers and hyphenation. */
export function mount(surface: ComponentChild): void {
	document.documentElement.lang = interfaceLanguage();
	render(surface, required(document.getElementById("app"), "the page's #app"));
}
