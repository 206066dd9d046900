/** A person's page for printing: one HTML file, no script, everything in it escaped. */
import { type Dossier, nameOf } from "./dossier.ts";

/** The words and forms of the reader's language. */
export interface PageWords {
	readonly language: string;
	readonly title: string;
	readonly details: string;
	readonly accounts: string;
	readonly notes: string;
	readonly messages: string;
	readonly sales: string;
	readonly consent: string;
	readonly consentWords: Readonly<Record<"given" | "withdrawn", string>>;
	/** An amount in the currency's smallest unit. */
	readonly money: (amount: number, currency: string) => string;
	readonly none: string;
	/** Who wrote a message that the page attributes to nobody. */
	readonly me: string;
	readonly unknown: string;
	readonly made: string;
	/** Field names of what a person may have, in the order shown. */
	readonly labels: Readonly<Record<"company" | "language" | "tags", string>>;
}

const STYLE = `
body{font:11pt/1.45 system-ui,sans-serif;color:#1c1c24;max-width:46em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}
h1{font-size:18pt;margin:0 0 .2em}h2{font-size:12pt;border-bottom:1px solid #ccc;margin:1.6em 0 .6em;padding-bottom:.2em}
p,dd,dt{margin:0}.faint{color:#62626f;font-size:9.5pt}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}dt{color:#62626f}
.entry{margin:0 0 .7em;break-inside:avoid}.text{white-space:pre-wrap}.mine{padding-inline-start:2.5em}
@media print{body{margin:0;max-width:none}}`;

export function dossierAsPage(dossier: Dossier, words: PageWords): string {
	const time = (at: number, isDay = false) =>
		new Intl.DateTimeFormat(
			words.language,
			isDay ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" },
		).format(at);
	const name = nameOf(dossier) || words.unknown;
	return `<!doctype html>
<html lang="${safe(words.language)}"><head><meta charset="utf-8"><title>${safe(`${words.title}: ${name}`)}</title><style>${STYLE}</style></head><body>
<h1>${isolated(name)}</h1><p class="faint">${safe(words.made)} ${safe(time(dossier.made))}</p>
${section(words.details, details(dossier, words))}
${section(words.accounts, accounts(dossier))}
${section(words.sales, sales(dossier, words, time))}
${section(words.consent, consent(dossier, words, time))}
${section(words.notes, notes(dossier, words, time))}
${section(words.messages, messages(dossier, words, time))}
</body></html>
`;
}

type Time = (at: number, isDay?: boolean) => string;

function details({ contact, fieldDefinitions }: Dossier, { labels, none }: PageWords): string {
	const rows: (readonly [string, string | undefined])[] = [
		[labels.company, contact.company],
		[labels.language, contact.language],
		[labels.tags, contact.tags.join(", ") || undefined],
		...fieldDefinitions.map(({ id, label }) => [label, contact.fields[id]?.toString()] as const),
	];
	const filled = rows.filter(([, value]) => value !== undefined);
	if (filled.length === 0) return nothing(none);
	return `<dl>${filled.map(([label, value]) => `<dt>${safe(label)}</dt><dd>${isolated(value ?? "")}</dd>`).join("")}</dl>`;
}

function accounts({ identities }: Dossier): string {
	const rows = identities.map(
		({ platform, name, handle }) =>
			`<p>${safe(platform)}: ${isolated(name)}${handle ? ` (@${isolated(handle)})` : ""}</p>`,
	);
	return rows.join("");
}

function sales({ contact }: Dossier, { money, none }: PageWords, time: Time): string {
	const rows = contact.sales.map(({ amount, currency, what, at }) =>
		entry(time(at, true), [money(amount, currency), what].filter(Boolean).join(" · "), ""),
	);
	return rows.join("") || nothing(none);
}

function consent({ contact }: Dossier, { consentWords, none }: PageWords, time: Time): string {
	const rows = contact.consent.map(({ word, how, at }) =>
		entry(time(at, true), `${consentWords[word]}: ${how}`, ""),
	);
	return rows.join("") || nothing(none);
}

function nothing(none: string): string {
	return `<p class="faint">${safe(none)}</p>`;
}

function notes({ notes: all }: Dossier, { none }: PageWords, time: Time): string {
	const kept = all.filter(({ deletedAt }) => deletedAt === undefined);
	if (kept.length === 0) return nothing(none);
	return kept.map(({ text, createdAt }) => entry(time(createdAt), text, "")).join("");
}

function messages({ conversations, messages: all }: Dossier, words: PageWords, time: Time): string {
	if (all.length === 0) return nothing(words.none);
	return conversations
		.map(({ key, platform, title }) => {
			const ofIt = all.filter(({ conversation }) => conversation === key);
			const rows = ofIt.map((message) => {
				const isMine = message.direction === "out";
				const who = isMine
					? words.me
					: (message.author ?? (message.direction === "in" ? title : words.unknown));
				const extra = message.attachment ? ` [${message.attachment}]` : "";
				const when = time(message.at, message.precision === "day");
				return entry(`${who} · ${when}`, message.text + extra, isMine ? "mine" : "");
			});
			return `<p class="faint">${safe(platform)} · ${isolated(title)}</p>${rows.join("")}`;
		})
		.join("");
}

function entry(head: string, text: string, kind: string): string {
	return `<div class="entry ${kind}"><p class="faint">${isolated(head)}</p><p class="text">${isolated(text)}</p></div>`;
}

function section(title: string, inside: string): string {
	return `<section><h2>${safe(title)}</h2>${inside}</section>`;
}

/** A foreign text with its own direction, whatever marks it holds. */
function isolated(text: string): string {
	return `<bdi>${safe(text)}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function safe(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
