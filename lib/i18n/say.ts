/** Interface text. Every word a person reads in our own surfaces comes through here, in the browser's language. */
import { browser } from "wxt/browser";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

type Messages = typeof en;
export type MessageKey = keyof Messages;
type PlaceholdersOf<Key extends MessageKey> = Messages[Key] extends { placeholders: infer Named }
	? keyof Named
	: never;
/** Nothing for a message without placeholders; one value per placeholder otherwise. */
export type Values<Key extends MessageKey> = [PlaceholdersOf<Key>] extends [never]
	? []
	: [values: Readonly<Record<PlaceholdersOf<Key>, string | number>>];

/** Gives the translated text, or an empty string when it has none. `substitutions` are in `$1`, `$2` order: by their names. */
export type LookUp = (key: string, substitutions: string[]) => string;

interface MessageEntry {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const english: Readonly<Record<string, MessageEntry>> = en;
let lookUp: LookUp = fromBrowser;

/** Tests and the pseudo-locale put their own look-up in; `undefined` gives the browser's back. */
export function setLookUp(other: LookUp | undefined): void {
	lookUp = other ?? fromBrowser;
}

export function say<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
	return sayAny(key, values ?? {});
}

/** For messages that depend on a number: `one` or `other` by the rules of the browser's language. */
export function sayCount(one: MessageKey, other: MessageKey, count: number): string {
	rules ??= new Intl.PluralRules(interfaceLanguage());
	return sayAny(rules.select(count) === "one" ? one : other, {
		count: count.toLocaleString(interfaceLanguage()),
	});
}

/** Made once: it takes longer than a message. */
let rules: Intl.PluralRules | undefined;

let language: string | undefined;

/** BCP 47 tag of the browser's interface, asked for once: it changes with a restart only, and asking takes its time. */
export function interfaceLanguage(): string {
	language ??= browser?.i18n?.getUILanguage?.() || "en";
	return language;
}

function sayAny(key: MessageKey, values: Readonly<Record<string, string | number>>): string {
	const substitutions = byName(values);
	return lookUp(key, substitutions) || inEnglish(key, substitutions);
}

/** The plain fallback: English with its placeholders filled, as the browser itself would do it. */
export function inEnglish(key: string, substitutions: readonly string[]): string {
	const entry = english[key];
	if (!entry) return key;
	return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const position = Number(entry.placeholders?.[name.toLowerCase()]?.content.slice(1));
		return substitutions[position - 1] ?? "";
	});
}

function fromBrowser(key: string, substitutions: string[]): string {
	// The generated types list every known key; here keys arrive from a checked caller as plain text.
	const i18n = browser?.i18n as unknown as { getMessage?: LookUp } | undefined;
	return i18n?.getMessage?.(key, substitutions) ?? "";
}

/** Placeholders are numbered in the order of their names, so that no table of them goes into the scripts. */
function byName(values: Readonly<Record<string, string | number>>): string[] {
	return Object.keys(values)
		.sort()
		.map((name) => String(values[name]));
}
