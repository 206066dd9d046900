/** A message as words that can be compared. */
import { fold } from "../../base/fold.ts";
import { isGreeklish, soundOfGreek, soundOfLatin } from "./greeklish.ts";

/** Messages are compared by their beginning; a pasted page is not a question. In characters. */
const LONGEST = 2_000;

/** Letters of a word that tell it from others in the languages at hand; its ending changes with the sentence. */
const STEM = 6;

/** Before a word that is kept by its sounds. */
const GREEK = "~";

/** The smallest words of the six languages, folded. */
const EVERYWHERE: ReadonlySet<string> = new Set(
	`a an the and or but i you he she it we they my your me is are was be been to of in on at for with from this that
	have has had do does did will would can could not no so if as by just
	please hi hello hey thanks thank bitte hallo danke konnen konnten konnt kann mochte παρακαλω γεια καλησπερα μπορειτε μπορω θελω
	salve ciao grazie potete posso vorrei prosze poprosze dzien dobry moge chce chcialabym chcialbym hej tack kan jag vill skulle
	ich du sie er es wir ihr der die das den dem ein eine einen einem einer und oder aber ist sind war bin hat habe haben
	zu zum zur von vom mit auf fur an im in nicht noch auch mir mich dir euch ihnen mein meine dein deine ihre wie was
	ο η το οι τα τον την του της των και η σε στο στη στην με για απο να θα δεν ειναι εχω εχει μου σας μας σου ενα μια που πως τι
	il lo la i gli le un uno una e o ma di a da in con su per che non mi ti si ci vi ho hai ha sono e mio mia
	i w na z ze do o od po za czy nie tak jest sa byl byla mam ma moj moja mi mnie sie to ten ta te dla jak
	jag du han hon vi ni de en ett och eller men ar var har hade att i pa av for med till fran den det som inte min mitt mina er ert`
		.split(/\s+/)
		.flatMap(keysOf),
);

/** A word of a message. */
export interface Word {
	/** As the customer wrote it. */
	readonly said: string;
	/** As it is compared: more than one where it may be of two languages. */
	readonly keys: readonly string[];
}

const EMOJI = /\p{Extended_Pictographic}/u;
/** "8" is a theta where Greek is written in Latin letters. */
const WORDS = /8?\p{L}[\p{L}\p{M}]*(?:8\p{L}+)*|\p{N}+|\p{Extended_Pictographic}|\?(?=\?)/gu;

/** Words, numbers, emoji in order, and "?" where it comes more than once. */
export function wordsOf(text: string): readonly Word[] {
	const all = text.slice(0, LONGEST).match(WORDS) ?? [];
	const folded = all.map((said) => ({ said, word: fold(said) }));
	const greeklish = isGreeklish(folded.map(({ word }) => word));
	return folded.map(({ said, word }) => ({
		said,
		keys: greeklish ? [plain(word), `${GREEK}${soundOfLatin(word)}`] : keysOf(word),
	}));
}

/** What a folded word is compared by: Greek by its letters and by its sounds. */
export function keysOf(word: string): readonly string[] {
	return /\p{Script=Greek}/u.test(word) ? [plain(word), `${GREEK}${soundOfGreek(word)}`] : [plain(word)];
}

/** Without what people leave out or write otherwise: "ae" for "ä", double letters, "sooo". */
function plain(word: string): string {
	return word.replace(/([aou])e(?=.)/g, "$1").replace(/(\p{L})\1+/gu, "$1");
}

/** What of a message tells it from others, each once. Numbers count as one and the same word. */
export function tellingStems(text: string): readonly string[] {
	const telling = wordsOf(text)
		.map(({ keys }) => keys.at(-1) ?? "")
		.filter((word) => !/^.$/u.test(word) || EMOJI.test(word))
		.filter((word) => !EVERYWHERE.has(word));
	return [...new Set(telling.map((word) => (/^\p{N}/u.test(word) ? "0" : word.slice(0, STEM))))];
}

/** FNV-1a, 32 bits: the same number for the same word, and no way back for who does not know the word. */
export function hashOf(word: string): string {
	let hash = 0x81_1c_9d_c5;
	for (let at = 0; at < word.length; at += 1) {
		hash ^= word.charCodeAt(at);
		hash = Math.imul(hash, 0x01_00_01_93);
	}
	return (hash >>> 0).toString(36);
}

/** Letters of a part of a word. */
const PART = 4;

/** A word as a whole, and each few letters of it: endings and compounds leave most of those as they are. */
export function partsOf({ keys }: Word): readonly string[] {
	const word = keys.at(-1) ?? "";
	const letters = `^${word}$`;
	const inside = Array.from({ length: Math.max(0, letters.length - PART + 1) }, (_, at) =>
		letters.slice(at, at + PART),
	);
	return [`${word}=`, ...inside];
}
