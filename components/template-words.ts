/** Words for what the manager says of templates: kinds, faults, versions, notes of an import. */
import type { FieldKind, TemplateKind } from "../lib/contract/template.ts";
import type { TemplateVersion } from "../lib/contract/template-records.ts";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { TemplateProblem } from "../lib/templates/lint-template.ts";
import type { ImportNote, NoteKind } from "../lib/templates/transfer/import-row.ts";

const KINDS: Readonly<Record<TemplateKind, MessageKey>> = {
	reply: "kindReply",
	acknowledgement: "kindAcknowledgement",
	marketing: "kindMarketing",
	public: "kindPublic",
	steps: "kindSteps",
	survey: "kindSurvey",
};

export function kindName(kind: TemplateKind): string {
	return say(KINDS[kind]);
}

const FIELD_KINDS: Readonly<Record<FieldKind, MessageKey>> = {
	text: "fieldText",
	long: "fieldLong",
	choice: "fieldChoice",
	date: "fieldDate",
};

export function fieldKindName(kind: FieldKind): string {
	return say(FIELD_KINDS[kind]);
}

const ACTIONS: Readonly<Record<TemplateVersion["action"], MessageKey>> = {
	created: "versionCreated",
	edited: "versionEdited",
	restored: "versionRestored",
	imported: "versionImported",
	archived: "versionArchived",
};

export function versionAction(action: TemplateVersion["action"]): string {
	return say(ACTIONS[action]);
}

/** What is wrong, and what was most likely meant. */
export function problemText(problem: TemplateProblem): string {
	const { word } = problem;
	switch (problem.reason) {
		case "unknown-name":
			return problem.meant === undefined
				? say("faultName", { word })
				: say("faultNameMeant", { word, meant: problem.meant });
		case "unknown-tag":
		case "unknown-filter":
			return say("faultCommand", { word });
		case "not-closed":
			return say("faultNotClosed", { word });
		case "no-partial":
			return say("faultNoPartial", { word });
		case "cycle":
			return say("faultCycle", { word });
		case "too-long":
			return say("faultTooLong");
		case "blank":
			return say("faultBlank");
		case "not-understood":
			return say("templateBroken");
	}
}

const NOTES: Readonly<Record<NoteKind, MessageKey>> = {
	"no-title": "noteNoTitle",
	shortened: "noteShortened",
	renamed: "noteRenamed",
	invisible: "noteInvisible",
	command: "noteCommand",
	formatting: "noteFormatting",
	comment: "noteComment",
	caret: "noteCaret",
	"unknown-command": "noteUnknownCommand",
	attachment: "noteAttachment",
	address: "noteAddress",
	"unknown-value": "noteUnknownValue",
	broken: "noteBroken",
	"no-body": "noteNoBody",
	"too-long": "faultTooLong",
	"bad-row": "noteBadRow",
	"not-understood": "noteNotRead",
};

export function noteText({ kind, word }: ImportNote): string {
	const text = say(NOTES[kind]);
	return word === "" ? text : `${text} (${word})`;
}
