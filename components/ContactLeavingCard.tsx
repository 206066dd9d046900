import { useEffect, useState } from "preact/hooks";
import { interfaceLanguage, type MessageKey, say } from "../lib/i18n/say.ts";
import type { ContactExport, ContactLeaving } from "../lib/panel/keeping/contact-leaving.ts";
import { Notice } from "./desk/keeping/Notice.tsx";

interface Props {
	readonly leaving: ContactLeaving;
	readonly isHeld: boolean;
	readonly onHold: (hold: boolean) => void;
	/** The contact is gone. */
	readonly onErased: () => void;
}

const EXPORTS: readonly (readonly [ContactExport, MessageKey])[] = [
	["json", "exportJson"],
	["csv", "exportCsv"],
	["page", "exportPage"],
];

/** In a contact's view: taking everything of the person out, holding it, and erasing it. */
export function ContactLeavingCard({ leaving, isHeld, onHold, onErased }: Props) {
	const [asks, setAsks] = useState(false);
	const trouble = leaving.trouble.value;
	return (
		<section class="leaving" aria-label={say("contactTakeOut")}>
			<h3 class="label">{say("contactTakeOut")}</h3>
			<div class="settings-buttons">
				{EXPORTS.map(([kind, label]) => (
					<button
						key={kind}
						type="button"
						class="button"
						aria-disabled={leaving.busy.value}
						onClick={() => {
							if (!leaving.busy.value) void leaving.exportAs(kind);
						}}
					>
						{say(label as "exportJson")}
					</button>
				))}
			</div>
			<label class="settings-check">
				<input type="checkbox" checked={isHeld} onChange={(event) => onHold(event.currentTarget.checked)} />
				<span>{say("holdSet")}</span>
			</label>
			{trouble && (
				<Notice kind="late">{say(trouble === "locked" ? "lockedFirst" : "unreachableText")}</Notice>
			)}
			{asks ? (
				<EraseQuestion {...{ leaving, isHeld, onErased }} onCancel={() => setAsks(false)} />
			) : (
				<button type="button" class="button danger" onClick={() => setAsks(true)}>
					{say("eraseContact")}
				</button>
			)}
		</section>
	);
}

interface QuestionProps extends Pick<Props, "leaving" | "isHeld" | "onErased"> {
	readonly onCancel: () => void;
}

function EraseQuestion({ leaving, isHeld, onErased, onCancel }: QuestionProps) {
	const [alsoInGroups, setAlsoInGroups] = useState(false);
	const extent = leaving.extent.value;
	useEffect(() => {
		void leaving.measure();
	}, [leaving]);
	const erase = async (): Promise<void> => {
		if (await leaving.erase(alsoInGroups)) onErased();
	};
	return (
		<fieldset class="erase-question" aria-label={say("eraseContact")}>
			<p>
				<b>{say("eraseContactReally")}</b>
			</p>
			{isHeld && <p class="late-text">{say("eraseHeld")}</p>}
			{extent && (
				<p class="faint">
					{say("removedMessages", { count: inNumbers(extent.counts.messages) })},{" "}
					{say("removedNotes", { count: inNumbers(extent.counts.notes) })}
				</p>
			)}
			<p class="faint">{say("eraseContactAgain")}</p>
			{extent && extent.inGroups > 0 && (
				<label class="settings-check">
					<input
						type="checkbox"
						checked={alsoInGroups}
						onChange={(event) => setAlsoInGroups(event.currentTarget.checked)}
					/>
					<span>{say("eraseInGroups", { count: inNumbers(extent.inGroups) })}</span>
				</label>
			)}
			<div class="settings-buttons">
				<button
					type="button"
					class="button danger"
					aria-disabled={leaving.busy.value}
					onClick={() => void erase()}
				>
					{say("eraseContact")}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say("cancel")}
				</button>
			</div>
		</fieldset>
	);
}

function inNumbers(count = 0): string {
	return count.toLocaleString(interfaceLanguage());
}
