/** What has to be said, asked or refused before a reply goes into the message box. */

import { fold } from "../base/fold.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { TemplateKind } from "../contract/template.ts";
import type { GuardRules } from "../contract/template-records.ts";
import { judgeLength, LENGTH_LIMITS } from "./length-limits.ts";

export interface Guarded {
	readonly text: string;
	readonly kind: TemplateKind;
	readonly platform: PlatformId;
	readonly consent: "given" | "refused" | "unknown";
	/** When marketing messages went to this contact, epoch ms. */
	readonly marketingSent: readonly number[];
	/** Epoch ms. */
	readonly now: number;
}

/**
 * - `stop`: not possible here
 * - `confirm`: the person is asked first, and the answer is kept on record
 * - `note`: said, nothing more
 */
export type GuardSeverity = "stop" | "confirm" | "note";

export type GuardNotice = { readonly severity: GuardSeverity } & (
	| { readonly kind: "too-long"; readonly length: number; readonly limit: number }
	| { readonly kind: "no-consent"; readonly refused: boolean }
	| { readonly kind: "over-cap"; readonly sent: number; readonly most: number; readonly days: number }
	| { readonly kind: "forbidden"; readonly word: string }
	| { readonly kind: "disclaimer"; readonly text: string }
);

const DAY = 86_400_000;

export function guardInsertion(guarded: Guarded, rules: GuardRules): readonly GuardNotice[] {
	return [
		...lengthNotice(guarded),
		...marketingNotices(guarded, rules),
		...rules.forbidden
			.filter((word) => holdsWords(guarded.text, word))
			.map((word) => ({ kind: "forbidden" as const, severity: "confirm" as const, word })),
		...rules.disclaimers
			.filter(({ kinds }) => kinds.length === 0 || kinds.includes(guarded.kind))
			.filter(({ text }) => !holdsWords(guarded.text, text))
			.map(({ text }) => ({ kind: "disclaimer" as const, severity: "confirm" as const, text })),
	];
}

function lengthNotice({ text, platform }: Guarded): GuardNotice[] {
	const verdict = judgeLength(text.length, platform);
	if (verdict === "fits") return [];
	const limit = LENGTH_LIMITS[platform].characters;
	return [{ kind: "too-long", severity: verdict === "refuse" ? "stop" : "note", length: text.length, limit }];
}

function marketingNotices({ kind, consent, marketingSent, now }: Guarded, rules: GuardRules): GuardNotice[] {
	if (kind !== "marketing") return [];
	const notices: GuardNotice[] = [];
	if (consent !== "given")
		notices.push({ kind: "no-consent", severity: "confirm", refused: consent === "refused" });
	const { most, days } = rules.marketingCap;
	const sent = marketingSent.filter((at) => at > now - days * DAY && at <= now).length;
	if (sent >= most) notices.push({ kind: "over-cap", severity: "confirm", sent, most, days });
	return notices;
}

/** Whole words, whatever their case, accents and the blanks between them. */
function holdsWords(text: string, wanted: string): boolean {
	const words = wordsOf(wanted);
	return words !== "  " && wordsOf(text).includes(words);
}

function wordsOf(text: string): string {
	return ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
