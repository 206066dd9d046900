/**
 * A message's `aria-label` carries time, sender and text: `At 16:15, Alex Moreau: hello`, `Pukul 19 September 2026
 * 14.26, Budi: …`; it leaves out the quoted parent. Nothing in it is marked, so every cut must be certain.
 */

import { capped, joined, LONGEST_NAME, LONGEST_TEXT } from "../page-text.ts";
import { parseStamp, type Stamp } from "../page-time.ts";

export interface LabelReading {
	readonly stamp?: Stamp;
	readonly sender?: string;
	/** Undefined where it cannot be told from the sender; empty for attachments. */
	readonly text?: string;
}

interface LabelContext {
	/** What the message's element shows, to find the label's own end. */
	readonly shown: string;
	/** Names that may stand before the colon: the header's, the reader's. */
	readonly names: readonly string[];
	readonly languages: readonly string[];
	readonly now: number;
}

const COMMA = /[,،，、]\s*/g;

export function readLabel(label: string, context: LabelContext): LabelReading {
	const timed = cutTime(label, context);
	if (timed) return { stamp: timed.stamp, ...cutSender(timed.rest, context) };
	const shown = joined(context.shown);
	const whole = joined(label);
	if (!shown || !whole.endsWith(shown)) return {};
	// An interface language we cannot read: the label's end is known, its time ends with a digit.
	const lead = whole.slice(0, whole.length - shown.length).trim();
	const sender = /^.*\d[^\d,،，、]{0,12}[,،，、]\s*(.+?)\s?[:：]$/u.exec(lead)?.[1];
	return { ...(sender ? { sender: capped(sender, LONGEST_NAME) } : {}), text: context.shown };
}

/** The longest beginning before a comma that is a time and nothing else. */
function cutTime(label: string, context: LabelContext): { stamp: Stamp; rest: string } | undefined {
	let found: { stamp: Stamp; rest: string } | undefined;
	for (const match of label.slice(0, 120).matchAll(COMMA)) {
		const stamp = parseStamp(label.slice(0, match.index), context.languages, context.now);
		if (stamp) found = { stamp, rest: label.slice(match.index + match[0].length) };
	}
	return found;
}

function cutSender(rest: string, { names, shown }: LabelContext): { sender: string; text?: string } {
	for (const name of names) {
		if (joined(rest) === name) return { sender: name, text: "" };
		const colon = rest.startsWith(name) ? /^\s?[:：]\s?/.exec(rest.slice(name.length)) : null;
		if (colon) return { sender: name, text: capped(rest.slice(name.length + colon[0].length), LONGEST_TEXT) };
	}
	const own = joined(shown);
	const whole = joined(rest);
	const lead =
		own && whole.endsWith(own) ? /^(.+?)\s?[:：]$/u.exec(whole.slice(0, -own.length).trim())?.[1] : undefined;
	if (lead) return { sender: capped(lead, LONGEST_NAME), text: shown };
	const [, sender, text] = /^(.{1,300}?)\s?[:：]\s([\s\S]*)$/u.exec(rest) ?? [];
	if (sender === undefined || text === undefined) return { sender: capped(whole, LONGEST_NAME), text: "" };
	return { sender: joined(sender), text: capped(text, LONGEST_TEXT) };
}
