import { type ReadonlySignal, signal } from "@preact/signals";
import { systemClock } from "../base/clock.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import { createDeskTemplates, type DeskTemplates } from "./desk-templates.ts";

/** Everything behind Desk: which page is open, and a model for each. */
export interface DeskModel {
	/** What stands behind `#` in the address. */
	readonly page: ReadonlySignal<string>;
	readonly templates: DeskTemplates;
}

export interface DeskNeeds {
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly interfaceLanguage: string;
	/** The page's own window. */
	readonly window: Pick<Window, "addEventListener" | "location">;
}

export function createDesk({ ask, onChange, interfaceLanguage, window }: DeskNeeds): DeskModel {
	const page = signal(pageOf(window.location.hash));
	window.addEventListener("hashchange", () => {
		page.value = pageOf(window.location.hash);
	});
	const templates = createDeskTemplates({ ask, now: systemClock, interfaceLanguage });
	void templates.load();
	onChange(["templates"], () => void templates.load());
	return { page, templates };
}

/** `#contacts/1234` is the page `contacts`. */
function pageOf(hash: string): string {
	return hash.slice(1).split("/")[0] ?? "";
}
