import { diffWordsWithSpace } from "diff";
import { useState } from "preact/hooks";
import type { Template } from "../../../lib/contract/template.ts";
import type { TemplateVersion } from "../../../lib/contract/template-records.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { DeskEditing } from "../../../lib/panel/desk-editing.ts";
import { bodyOf } from "../../../lib/templates/render-template.ts";
import { versionAction } from "../../template-words.ts";

/** Every version kept, what each changed in the text on screen, and the way back to it. */
export function History({ editing }: { readonly editing: DeskEditing }) {
	const [open, setOpen] = useState<number>();
	const versions = editing.history.value;
	const language = editing.language.value;
	if (!versions || language === undefined) return null;
	if (versions.length === 0) return <p class="hint">{say("noHistory")}</p>;
	return (
		<ol class="versions" aria-label={say("versionHistory")}>
			{versions.map((version, at) => (
				<li key={version.version}>
					<button
						type="button"
						class="version-head"
						aria-expanded={open === version.version}
						onClick={() => setOpen(open === version.version ? undefined : version.version)}
					>
						<b>v{version.version}</b> {versionAction(version.action)}
						<span class="faint">{whenAndWho(version.template)}</span>
					</button>
					{open === version.version && (
						<VersionBody {...{ editing, version, language }} before={versions[at + 1]} isNow={at === 0} />
					)}
				</li>
			))}
		</ol>
	);
}

interface BodyProps {
	readonly editing: DeskEditing;
	readonly version: TemplateVersion;
	readonly before: TemplateVersion | undefined;
	readonly language: string;
	readonly isNow: boolean;
}

function VersionBody({ editing, version, before, language, isNow }: BodyProps) {
	const step = editing.step.value;
	const textOf = (template: Template | undefined) => (template && bodyOf(template, language, step)) ?? "";
	const parts = diffWordsWithSpace(textOf(before?.template), textOf(version.template));
	return (
		<>
			<p class="diff" lang={language}>
				{parts.map(({ added, removed, value }, place) => {
					const key = `${place} ${value.length}`;
					if (added) return <ins key={key}>{value}</ins>;
					return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
				})}
			</p>
			{!isNow && (
				<button type="button" class="button" onClick={() => void editing.restore(version)}>
					{say("restoreVersion")}
				</button>
			)}
		</>
	);
}

function whenAndWho({ updatedAt, updatedBy }: Template): string {
	if (updatedAt === 0) return say("fromStarters");
	const format = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "medium", timeStyle: "short" });
	return [updatedBy, format.format(updatedAt)].filter(Boolean).join(", ");
}
