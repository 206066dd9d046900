import type { HistoryEntry } from "../../../lib/contract/sync-people.ts";
import { type MessageKey, say } from "../../../lib/i18n/say.ts";
import { partName } from "./conflict-words.ts";
import { roleWord } from "./team-words.ts";

/** Kinds of records, as the object of a sentence. */
const KINDS: Readonly<Record<string, MessageKey>> = {
	template: "auditTemplate",
	folder: "auditFolder",
	standard: "auditStandards",
	rule: "auditRules",
	field: "auditField",
	handover: "auditHandover",
};

/** What happened, without who did it. What this Aside does not know is told as it is written. */
export function deedWords(
	entry: HistoryEntry,
	names: { readonly person: (id: string) => string; readonly record: (kind: string, id: string) => string },
): string {
	const { op, kind, id, before, after } = entry;
	const person = textOf(after?.["name"]) || names.person(id);
	const role = roleWord(textOf(after?.["role"]));
	switch (op) {
		case "created":
			return say("auditFounded");
		case "joined":
			return say("auditJoined", { role });
		case "left":
			return say("auditLeft");
		case "removed":
			return say("auditRemoved", { name: person });
		case "role-changed":
			return say("auditRole", { name: person, role });
		case "invited":
			return after?.["kind"] === "device" ? say("auditInvitedDevice") : say("auditInvited", { role });
		case "invite-withdrawn":
			return say("auditInviteWithdrawn");
		case "device-added":
			return say("auditDeviceAdded");
		case "signed-out":
		case "revoked":
			return say("auditSignedOut");
		case "refresh-reused":
			return say("auditTokenReused");
		case "secret-changed":
			return say("auditSecret");
		case "renamed":
			return say("auditRenamed", { name: textOf(after?.["name"]) });
		case "restored":
			return say("auditRestored");
	}
	const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
	const called = names.record(kind, id);
	const what = `${known ? say(known) : kind}${called ? ` “${called}”` : ""}`;
	if (op === "delete") return say("auditDeleted", { what });
	if (op !== "set") return `${op}: ${what}`;
	if (!before) return say("auditAdded", { what });
	return say("auditChanged", {
		what,
		parts: Object.keys(after ?? {})
			.map(partName)
			.join(", "),
	});
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
