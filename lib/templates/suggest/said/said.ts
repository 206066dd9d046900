import { SAID_DE } from "./de.ts";
import { SAID_EL } from "./el.ts";
import { SAID_EN } from "./en.ts";
import { SAID_IT } from "./it.ts";
import { SAID_PL } from "./pl.ts";
import { SAID_SV } from "./sv.ts";

/**
 * Sentences as customers put them, by the shortcut of the starter template that answers them best. One line for each:
 * `shortcut: sentence / sentence`. Parts of words in them tell a message's topic where no pattern of the topic does.
 */
export const SAID: ReadonlyMap<string, readonly string[]> = bySubject([
	SAID_EN,
	SAID_DE,
	SAID_EL,
	SAID_IT,
	SAID_PL,
	SAID_SV,
]);

function bySubject(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const said = new Map<string, string[]>();
	for (const line of texts.flatMap((text) => text.trim().split("\n"))) {
		const [shortcut = "", sentences = ""] = line.split(": ");
		said.set(shortcut, [...(said.get(shortcut) ?? []), ...sentences.split(" / ")]);
	}
	return said;
}
