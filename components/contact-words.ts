/** Words for what a contact and its history hold. */
import type { LEAD_STAGES, LeadStage, Sale } from "../lib/contract/contact.ts";
import type { Outcome } from "../lib/contract/history.ts";
import { inUnits } from "../lib/contract/money.ts";
import type { Attachment } from "../lib/contract/page-view.ts";
import type { INQUIRY_TYPES } from "../lib/contract/template.ts";
import { interfaceLanguage, type MessageKey, say } from "../lib/i18n/say.ts";

const STAGES = {
	new: "stageNew",
	contacted: "stageContacted",
	qualified: "stageQualified",
	offer: "stageOffer",
	won: "stageWon",
	lost: "stageLost",
} as const satisfies Readonly<Record<(typeof LEAD_STAGES)[number], MessageKey>>;

export function stageName(stage: LeadStage): string {
	return say(STAGES[stage]);
}

const INQUIRIES = {
	support: "inquirySupport",
	sales: "inquirySales",
	complaint: "inquiryComplaint",
	collaboration: "inquiryCollaboration",
	general: "inquiryGeneral",
} as const satisfies Readonly<Record<(typeof INQUIRY_TYPES)[number], MessageKey>>;

export function inquiryName(type: (typeof INQUIRY_TYPES)[number]): string {
	return say(INQUIRIES[type]);
}

const ATTACHMENT_NAMES = {
	photo: "attachmentPhoto",
	video: "attachmentVideo",
	voice: "attachmentVoice",
	file: "attachmentFile",
	sticker: "attachmentSticker",
	shared: "attachmentShared",
	other: "attachmentOther",
} as const satisfies Readonly<Record<Attachment, MessageKey>>;

export function attachmentName(attachment: Attachment): string {
	return say(ATTACHMENT_NAMES[attachment]);
}

const OUTCOME_NAMES = {
	resolved: "outcomeResolved",
	reopened: "outcomeReopened",
	sale: "outcomeSale",
	"no-answer-needed": "outcomeNone",
	spam: "outcomeSpam",
	"moved-to-dm": "outcomeMoved",
	satisfaction: "outcomeSatisfaction",
	"handed-over": "outcomeHandedOver",
	reminder: "tellReminder",
	"follow-up": "tellFollowUp",
} as const satisfies Readonly<Record<Outcome["kind"], MessageKey>>;

export function outcomeName({ kind, stars, amount, currency, due }: Outcome): string {
	const name = say(OUTCOME_NAMES[kind]);
	if (stars !== undefined) return `${name} ${"★".repeat(stars)}`;
	if (amount !== undefined)
		return `${name}: ${currency ? units(amount, currency) : amount.toLocaleString(interfaceLanguage())}`;
	return due === undefined ? name : `${name}: ${fullMoment(due)}`;
}

/** `124000`, `EUR` → `€1,240.00` in the reader's way of writing. */
export function money(amount: number, currency: string): string {
	return units(inUnits(amount, currency), currency);
}

function units(amount: number, currency: string): string {
	return new Intl.NumberFormat(interfaceLanguage(), { style: "currency", currency }).format(amount);
}

export function salesValue(sales: readonly Pick<Sale, "amount" | "currency">[]): string {
	const sums = new Map<string, number>();
	for (const { amount, currency } of sales) sums.set(currency, (sums.get(currency) ?? 0) + amount);
	return [...sums].map(([currency, amount]) => money(amount, currency)).join(" + ");
}

function fullMoment(at: number): string {
	return new Date(at).toLocaleString(interfaceLanguage(), { dateStyle: "medium", timeStyle: "short" });
}

/** `Sale: €1,240.00` */
export function saleName({ amount, currency }: Pick<Sale, "amount" | "currency">): string {
	return `${say("outcomeSale")}: ${money(amount, currency)}`;
}

export function shortDay(at: number): string {
	return new Date(at).toLocaleDateString(interfaceLanguage(), {
		day: "numeric",
		month: "short",
		year: "numeric",
	});
}
