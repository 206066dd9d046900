/** All signs: written by hand, judged with labelled messages (tests/fixtures/inquiries). The build makes a file of them. */
import type { Sign } from "../sign.ts";
import { GERMAN } from "./de.ts";
import { GREEK } from "./el.ts";
import { ENGLISH } from "./en.ts";
import { ITALIAN } from "./it.ts";
import { POLISH } from "./pl.ts";
import { SWEDISH } from "./sv.ts";

const EVERYWHERE: readonly Sign[] = [
	{ says: "complaint", weight: 2, words: "😡, 🤬, 😤, 👎, 💩, 🤮, 🤢" },
	{ says: "general", weight: 0.3, words: "😍, 🥰, ❤, 👏, 🎉, 🙏, 👍" },
	{ says: "collaboration", weight: 1, words: "🤝" },
	{ says: "urgent", weight: 2, words: "🆘, 🚨, ⏰, ⏳" },
	{ says: "need", weight: 1, words: "⚠" },
];

const BY_LANGUAGE = {
	en: ENGLISH,
	de: GERMAN,
	el: GREEK,
	it: ITALIAN,
	pl: POLISH,
	sv: SWEDISH,
} as const;

export const SIGNS: readonly Sign[] = [
	...EVERYWHERE,
	...Object.entries(BY_LANGUAGE).flatMap(([language, signs]) => signs.map((sign) => ({ ...sign, language }))),
];
