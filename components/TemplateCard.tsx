import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import type { Draft } from "../lib/panel/reply.ts";
import { wayFor } from "../lib/panel/thread.ts";
import { judgeLength } from "../lib/templates/length-limits.ts";
import type { Rendered } from "../lib/templates/render-template.ts";
import { languagesOf } from "../lib/templates/variants.ts";
import { EditablePreview } from "./EditablePreview.tsx";
import { Icon } from "./Icon.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { LengthCounter } from "./LengthCounter.tsx";

interface Props {
	readonly panel: Panel;
	readonly draft: Draft;
	readonly withButtons: boolean;
	readonly onConfirm: () => void;
}

/** The selected template, opened: its text for this conversation, its fields, and what can be done with it. */
export function TemplateCard({ panel, draft, withButtons, onConfirm }: Props) {
	const { rendered } = draft;
	return (
		<div class="card-body">
			{rendered.ok ? (
				<EditablePreview panel={panel} rendered={rendered.value} onConfirm={onConfirm} />
			) : (
				<p class="broken">{say(rendered.failure.kind === "empty" ? "templateEmpty" : "templateBroken")}</p>
			)}
			{withButtons && (
				<div class="card-row">
					<ConfirmButton {...{ panel, draft, onConfirm }} />
					<LanguageMenu
						look="button"
						languages={languagesOf(draft.template)}
						language={draft.language}
						onChoose={panel.reply.chooseLanguage}
					/>
					{rendered.ok && panel.view.value && (
						<LengthCounter length={lengthOf(rendered.value)} platform={panel.view.value.platform} />
					)}
				</div>
			)}
		</div>
	);
}

function ConfirmButton({ panel, draft, onConfirm }: Omit<Props, "withButtons">) {
	const view = panel.view.value;
	const way = wayFor(view);
	const length = draft.rendered.ok ? lengthOf(draft.rendered.value) : 0;
	const tooLong = view !== undefined && judgeLength(length, view.platform) === "refuse";
	const busy = panel.insertions.state.value.state === "inserting";
	const off = way === "wait" || way === "none" || busy || tooLong || !draft.rendered.ok;
	// Stays focusable while it is off, so that a keyboard does not lose its place; pressing it then does nothing.
	return (
		<button type="button" class="button primary" aria-disabled={off} onClick={() => !off && onConfirm()}>
			{busy ? say("inserting") : say(way === "copy" ? "copy" : "insert")}
			<Icon name={way === "copy" ? "copy" : "enter"} size={13} />
		</button>
	);
}

function lengthOf(rendered: Rendered): number {
	return rendered.segments.reduce(
		(sum, segment) => sum + (segment.kind === "missing" ? 0 : segment.text.length),
		0,
	);
}
