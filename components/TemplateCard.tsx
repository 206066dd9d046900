import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import type { Draft } from "../lib/panel/reply.ts";
import { wayFor } from "../lib/panel/thread.ts";
import { judgeLength } from "../lib/templates/length-limits.ts";
import type { Rendered } from "../lib/templates/render-template.ts";
import { languagesOf } from "../lib/templates/variants.ts";
import { EditablePreview } from "./EditablePreview.tsx";
import { GuardNotices } from "./GuardNotices.tsx";
import { Icon } from "./Icon.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { LengthCounter } from "./LengthCounter.tsx";
import { later } from "./later.tsx";

const StepsBar = later(async () => (await import("./StepsBar.tsx")).StepsBar);

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
				<EditablePreview {...{ panel, onConfirm }} template={draft.template} rendered={rendered.value} />
			) : (
				<p class="broken">{say(rendered.failure.kind === "empty" ? "templateEmpty" : "templateBroken")}</p>
			)}
			{draft.step && draft.step.count > 1 && <StepsBar {...{ panel, draft, step: draft.step }} />}
			<GuardNotices {...{ panel, draft }} />
			{withButtons && (
				<div class="card-row">
					<ConfirmButton {...{ panel, draft, onConfirm }} />
					<PinButton {...{ panel, draft }} />
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
	const label = panel.guards.asking.value ? "insertAnyway" : way === "copy" ? "copy" : "insert";
	// Stays focusable while it is off, so that a keyboard does not lose its place; pressing it then does nothing.
	return (
		<button type="button" class="button primary" aria-disabled={off} onClick={() => !off && onConfirm()}>
			{busy ? say("inserting") : say(label)}
			<Icon name={way === "copy" ? "copy" : "enter"} size={13} />
		</button>
	);
}

function PinButton({ panel, draft }: Omit<Props, "withButtons" | "onConfirm">) {
	const { id, pinned } = draft.template;
	const label = say(pinned ? "unpin" : "pin");
	return (
		<button
			type="button"
			class="icon-button"
			aria-pressed={pinned}
			aria-label={label}
			title={label}
			onClick={() => void panel.library.pin(id, !pinned)}
		>
			<Icon name="pin" size={14} />
		</button>
	);
}

function lengthOf(rendered: Rendered): number {
	return rendered.segments.reduce(
		(sum, segment) => sum + (segment.kind === "missing" ? 0 : segment.text.length),
		0,
	);
}
