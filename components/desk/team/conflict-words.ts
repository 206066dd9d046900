import { PLATFORM_IDS } from "../../../lib/contract/sites.ts";
import { INQUIRY_TYPES, TEMPLATE_KINDS } from "../../../lib/contract/template.ts";
import { languageName } from "../../../lib/i18n/language-name.ts";
import { type MessageKey, say } from "../../../lib/i18n/say.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { inquiryName } from "../../labels.ts";
import { kindName } from "../../template-words.ts";

/** A field's name before its dot, and what people call it. */
const PARTS: Readonly<Record<string, MessageKey>> = {
	title: "title",
	shortcut: "shortcut",
	folder: "folder",
	kind: "kind",
	state: "teamPartState",
	archived: "teamPartArchive",
	body: "teamPartText",
	later: "teamPartLater",
	tag: "teamPartTag",
	inquiry: "inquiries",
	platform: "platforms",
};

/** `body.de` is the wording in German. What this Aside does not know is called as it is written. */
export function partName(field: string): string {
	const [part = "", member = ""] = splitAtDot(field);
	const key = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
	if (!key) return field;
	return part === "body" || part === "later" ? `${say(key)} (${languageName(member)})` : say(key);
}

/** What stands in it, to be read by a person. */
export function partText(field: string, value: unknown): string {
	const [part = "", member = ""] = splitAtDot(field);
	if (value === undefined || value === null || value === false || value === "") return "–";
	if (part === "inquiry") return inquiryWord(member);
	if (part === "platform") return platformWord(member);
	if (field === "state") return say(value === "published" ? "teamPublished" : "draft");
	if (field === "kind") return kindWord(value);
	if (value === true) return "✓";
	if (typeof value === "string") return value;
	const isTexts = Array.isArray(value) && value.every((one) => typeof one === "string");
	return isTexts ? value.join("\n\n") : JSON.stringify(value, null, 1);
}

function splitAtDot(field: string): [string, string] {
	const dot = field.indexOf(".");
	return dot === -1 ? [field, ""] : [field.slice(0, dot), field.slice(dot + 1)];
}

function inquiryWord(type: string): string {
	const known = INQUIRY_TYPES.find((one) => one === type);
	return known ? inquiryName(known) : type;
}

function platformWord(id: string): string {
	const known = PLATFORM_IDS.find((one) => one === id);
	return known ? PLATFORM_NAMES[known] : id;
}

function kindWord(value: unknown): string {
	const known = TEMPLATE_KINDS.find((one) => one === value);
	return known ? kindName(known) : String(value);
}
