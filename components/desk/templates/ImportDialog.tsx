import { useEffect, useRef } from "preact/hooks";
import { type MessageKey, say, sayCount } from "../../../lib/i18n/say.ts";
import type { DeskTransfer, ImportState } from "../../../lib/panel/desk-transfer.ts";
import type { ImportFailure } from "../../../lib/templates/transfer/formats.ts";
import type { ImportRow, Verdict } from "../../../lib/templates/transfer/import-row.ts";
import type { OnDuplicate } from "../../../lib/templates/transfer/plan-import.ts";
import { noteText } from "../../template-words.ts";
import { useTyped } from "../../trigger.ts";

const REFUSALS = {
	full: "libraryFull",
	forbidden: "importOverTeams",
	unreachable: "unreachableText",
} as const satisfies Record<Extract<ImportState, { state: "failed" }>["kind"], MessageKey>;

/** A file's templates before any is stored: what becomes of each, and why. */
export function ImportDialog({ transfer }: { readonly transfer: DeskTransfer }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const at = transfer.importing.value;
	const isOpen = at.state !== "closed";
	useEffect(() => {
		if (isOpen) dialog.current?.showModal();
		else dialog.current?.close();
	}, [isOpen]);
	return (
		<dialog
			ref={dialog}
			class="import"
			aria-label={say("importTitle")}
			// Escape. Not `close`, which the browser also tells of our own closing, and late: the next file may be open by then.
			onCancel={transfer.close}
		>
			<h2>{say("importTitle")}</h2>
			<div role="status" aria-live="polite">
				<ImportBody transfer={transfer} at={at} />
			</div>
			<div class="card-row">
				{at.state === "preview" && (
					<button type="button" class="button primary" onClick={() => void transfer.store()}>
						{say("importNow")}
					</button>
				)}
				{at.state === "done" && (
					<button type="button" class="button" onClick={() => void transfer.undo()}>
						{say("importUndo")}
					</button>
				)}
				<button type="button" class="button" onClick={transfer.close}>
					{say("close")}
				</button>
			</div>
		</dialog>
	);
}

function ImportBody({ transfer, at }: { readonly transfer: DeskTransfer; readonly at: ImportState }) {
	switch (at.state) {
		case "closed":
			return null;
		case "reading":
		case "storing":
			return <p class="hint">{say("importWorking")}</p>;
		case "unreadable":
			return (
				<p class="broken">
					{at.fileName}: {failureText(at.failure)}
				</p>
			);
		case "failed":
			return <p class="broken">{say(REFUSALS[at.kind])}</p>;
		case "done":
			return <p>{sayCount("importedOne", "importedOther", at.count)}</p>;
		case "undone":
			return <p>{say("importUndone")}</p>;
		case "preview":
			return <ImportPreview transfer={transfer} rows={at.preview.rows} />;
	}
}

const DUPLICATES: readonly (readonly [OnDuplicate, MessageKey])[] = [
	["keep-both", "duplicateKeep"],
	["replace", "duplicateReplace"],
	["skip", "duplicateSkip"],
];
const VERDICTS: Readonly<Record<Verdict, MessageKey>> = {
	taken: "verdictTaken",
	translated: "verdictTranslated",
	attention: "verdictAttention",
	refused: "verdictRefused",
};
/** Rows shown; all of them are imported. */
const MOST_ROWS = 300;

function ImportPreview({
	transfer,
	rows,
}: {
	readonly transfer: DeskTransfer;
	readonly rows: readonly ImportRow[];
}) {
	const counts = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
		verdict,
		count: rows.filter((row) => row.verdict === verdict).length,
	}));
	return (
		<>
			<p class="import-counts">
				{counts
					.filter(({ count }) => count > 0)
					.map(({ verdict, count }) => `${say(VERDICTS[verdict])}: ${count}`)
					.join(" · ")}
			</p>
			<label class="choice">
				{say("onDuplicate")}
				<select
					value={transfer.onDuplicate.value}
					onChange={(event) => {
						const found = DUPLICATES.find(([id]) => id === event.currentTarget.value);
						if (found) transfer.chooseDuplicate(found[0]);
					}}
				>
					{DUPLICATES.map(([id, key]) => (
						<option key={id} value={id}>
							{say(key)}
						</option>
					))}
				</select>
			</label>
			<ul class="import-rows">
				{rows.slice(0, MOST_ROWS).map((row) => (
					<Row key={row.at} row={row} />
				))}
			</ul>
			{rows.length > MOST_ROWS && (
				<p class="hint">{sayCount("moreRows", "moreRows", rows.length - MOST_ROWS)}</p>
			)}
		</>
	);
}

function Row({ row }: { readonly row: ImportRow }) {
	const typed = useTyped(row.shortcut);
	return (
		<li data-verdict={row.verdict}>
			<b>{row.title || `#${row.at}`}</b> {typed !== "" && <span class="faint">{typed}</span>}
			<span class={`verdict ${row.verdict}`}>{say(VERDICTS[row.verdict])}</span>
			{row.notes.map((note) => (
				<p key={`${note.kind} ${note.word}`} class="faint">
					{noteText(note)}
				</p>
			))}
		</li>
	);
}

const TOOLS = "Briskine, Text Blaze, TextExpander, espanso, Text Snippets, Power Text, Chatwoot";
const FAILURES = {
	"too-large": "importTooLarge",
	"not-text": "importNotText",
	encoding: "importEncoding",
	broken: "importBroken",
	newer: "importNewer",
	empty: "importEmpty",
	"too-many": "importTooMany",
} as const satisfies Record<Exclude<ImportFailure["kind"], "unknown-format">, MessageKey>;

function failureText(failure: ImportFailure): string {
	if (failure.kind === "unknown-format") return say("importUnknown", { tools: TOOLS });
	const line =
		failure.kind === "broken" && failure.line !== undefined
			? ` (${say("line", { line: failure.line })})`
			: "";
	return say(FAILURES[failure.kind]) + line;
}
