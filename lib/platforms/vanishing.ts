/**
 * Whether messages of the open conversation vanish by themselves. Sites say it in a line that nobody wrote ("Ada turned
 * on disappearing messages"), in words of the header or the message box, X with a timer and its duration in the header.
 * What a person writes says nothing, nor does a name. Why so: docs/decisions/0010-vanishing-chats.md.
 */
import type { Vanishing } from "../contract/page-view.ts";
import type { PlatformId } from "../contract/sites.ts";
import { directionByAlignment, directionByPlace } from "./geometry.ts";
import { joined } from "./page-text.ts";
import type { Anchors } from "./platform.ts";

/** Beginnings of words without their accents; a line must have one of each, so that a name alone is not enough. */
const VANISH =
	/disappear|vanish|verschwind|selbst ?losch|εξαφανι|effimer|scompar|spari(?:re|r?anno)\b|temporane[io]\b|znikaj|znikn|forsvin|desaparec|temporal(?:es)?\b|ephemere|disparai|disparit|temporarias\b|verdwijn|katoa|haviav|menghilang|pesan sementara|tu huy|bien mat|消失|消え|阅后即焚|閱後即焚|사라지|исчеза|зника|kaybol|تختفي|اختفاء|נעלמ|ייעלמ|गायब/u;
const ABOUT =
	/messag|mode\b|chat|nachricht|modus|μηνυμα|λειτουργια|modalita|wiadomo|tryb|meddeland|lage\b|mensaj|mensage|modo\b|bericht|besked|melding|viest|tila|pesan|tin nhan|che do|消息|訊息|メッセージ|메시지|сообщ|повідомл|mesaj|رسائل|הודעות|संदेश|मैसेज/u;
const OFF =
	/\boff\b|ausgeschaltet|deaktiv|απενεργοποι|disattiv|disabilit|wy[lł]acz|stang(?:de|t)|avaktiv|inaktiv|desactiv|desativ|uitgeschakeld|uitgezet|slaet fra|slatt av|pois|menonaktif|matikan|\btat\b|关闭|關閉|オフ|껐|выключ|отключ|вимкн|kapat|إيقاف|כיב|बंद/u;

/** Where people speak, by site; what of it has no mark of its own is told by its place. */
const SPOKEN: Readonly<Record<PlatformId, string>> = {
	instagram: '[role="presentation"], [role="button"]',
	facebook: '[role="presentation"], [role="button"], [role="toolbar"], [role="row"]:has(h4, h5, h6)',
	business: '[role="button"]',
	x: '[data-dm-message-row], [data-testid^="message-"], [data-testid="dm-conversation-header-item"]',
};

/** The header of X carries a timer whenever there is one; a Page's conversations can have none. */
const SURE: Readonly<Partial<Record<PlatformId, true>>> = { x: true, business: true };

const TIMER = /timer|\bttl\b|hourglass|stopwatch|disappear|vanish|ephemeral/i;
const LONGEST_LINE = 400;

/** `names`: the contact's, which may sound like it. */
export function readVanishing(
	site: PlatformId,
	{ header, messages, composer }: Anchors,
	names: readonly string[],
): Vanishing {
	const plain = (text: string) => plainLine(text, names);
	const lines = messages ? noticesIn(messages, site).map(plain).filter(speaksOfIt) : [];
	const labels = [header, composer].flatMap((part) => (part ? labelsIn(part) : []));
	if (labels.map(plain).some(speaksOfIt)) return "yes";
	if ([header, messages].some((part) => part && hasTimerIcon(part))) return "yes";
	if (site === "x" && header && hasDuration(header, plain)) return "yes";
	const newest = lines.at(-1);
	if (newest !== undefined) return OFF.test(firstSentence(newest)) ? "was" : "yes";
	return SURE[site] && header ? "no" : "cannot tell";
}

/** Lower case, no accents, no names. */
function plainLine(text: string, names: readonly string[]): string {
	let line = joined(text);
	for (const name of names) line = line.replaceAll(joined(name), " ");
	return line.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

function speaksOfIt(line: string): boolean {
	return line.length <= LONGEST_LINE && VANISH.test(line) && ABOUT.test(line);
}

function firstSentence(line: string): string {
	return line.split(/[.。!]/, 1)[0] ?? "";
}

/** Lines of the transcript that nobody wrote, oldest first. */
function noticesIn(transcript: Element, site: PlatformId): readonly string[] {
	// Most conversations never mention it: one look at all their words is cheap.
	if (!VANISH.test(plainLine(transcript.textContent ?? "", []))) return [];
	const walker = transcript.ownerDocument.createTreeWalker(transcript, 4);
	const lines = new Set<Element>();
	for (let text = walker.nextNode(); text; text = walker.nextNode()) {
		const { parentElement } = text;
		if (!parentElement || !VANISH.test(plainLine((text as Text).data, []))) continue;
		if (!isSpoken(parentElement, transcript, site)) lines.add(lineOf(parentElement, transcript));
	}
	return [...lines].map((line) => line.textContent ?? "");
}

function isSpoken(words: Element, transcript: Element, site: PlatformId): boolean {
	const mark = words.closest(SPOKEN[site]);
	if (mark && transcript.contains(mark) && mark !== transcript) return true;
	if (isLabelled(words, transcript)) return true;
	const timed = words.closest("[data-utime]");
	if (timed && directionByAlignment(words, timed) !== "cannot tell") return true;
	return directionByPlace(words, transcript) !== "cannot tell";
}

/** A message's label names its sender before the words: `At 16:15, Ada: hello`. */
function isLabelled(words: Element, transcript: Element): boolean {
	const labelled = words.closest("[aria-label]");
	if (!labelled || labelled === transcript || !transcript.contains(labelled)) return false;
	const label = joined(labelled.getAttribute("aria-label") ?? "");
	const start = label.indexOf(joined(words.textContent ?? "").slice(0, 60));
	return start > 0 && /[:：]\s?$/.test(label.slice(0, start));
}

/** The words with the name before them, which may be an element of its own. */
function lineOf(words: Element, transcript: Element): Element {
	const { parentElement } = words;
	const isShort = (parentElement?.textContent?.length ?? LONGEST_LINE) < LONGEST_LINE;
	const isInline = /^(?:SPAN|A|B|STRONG|EM)$/.test(words.tagName);
	return parentElement && parentElement !== transcript && isInline && isShort ? parentElement : words;
}

/** What the parts of the interface are called, and its own words in them. */
function labelsIn(part: Element): readonly string[] {
	const named = [part, ...part.querySelectorAll("[aria-label], [aria-placeholder], [placeholder], [title]")];
	const labels = named.flatMap((element) =>
		["aria-label", "aria-placeholder", "placeholder", "title"].map(
			(name) => element.getAttribute(name) ?? "",
		),
	);
	// The draft in a message box is the person's.
	const isBox = part.matches('textarea, [role="textbox"], [contenteditable]');
	return isBox ? labels : [...labels, part.textContent ?? ""];
}

function hasTimerIcon(part: Element): boolean {
	return [...part.querySelectorAll("svg, svg use")].some((icon) =>
		["data-icon", "data-testid", "href"].some((name) => TIMER.test(icon.getAttribute(name) ?? "")),
	);
}

/** An icon with a number beside it that belongs to no button, link or name: X's timer. */
function hasDuration(header: Element, plain: (text: string) => string): boolean {
	return [...header.querySelectorAll("svg")].some((icon) => {
		if (icon.closest('a, button, [role="button"]') || /verified/.test(icon.getAttribute("data-icon") ?? ""))
			return false;
		const beside = plain(icon.parentElement?.textContent ?? "").trim();
		return beside.length <= 24 && /\p{Nd}/u.test(beside);
	});
}
