import { useRef, useState } from "preact/hooks";
import { interfaceLanguage, type MessageKey, say } from "../../../lib/i18n/say.ts";
import type { RestoreFault, RestoreJob, RestoreState } from "../../../lib/panel/keeping/restore.ts";
import { DryRunTable } from "./DryRunTable.tsx";
import { Notice } from "./Notice.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { Section } from "./Section.tsx";

export function RestoreSection({ job }: { readonly job: RestoreJob }) {
	return (
		<Section id="restore" title={say("restoreTitle")} hint={say("restoreHint")}>
			<Step job={job} state={job.state.value} />
		</Section>
	);
}

function Step({ job, state }: { readonly job: RestoreJob; readonly state: RestoreState }) {
	switch (state.step) {
		case "idle":
			return <Choose job={job} />;
		case "reading":
			return (
				<p class="faint" role="status">
					{say("restoreReading", { rows: state.rows.toLocaleString(interfaceLanguage()) })}
				</p>
			);
		case "asks-passphrase":
			return <AskPassphrase {...{ job, state }} />;
		case "ready":
			return <Decide {...{ job, state }} />;
		case "laying-in":
			return <p role="status">{say("restoreLayingIn")}</p>;
		case "done":
			return (
				<>
					<Notice kind="ok">{say("restoreDone")}</Notice>
					<Choose job={job} />
				</>
			);
		case "refused":
			return (
				<>
					<Notice kind="late">{say(FAULTS[state.fault])}</Notice>
					<Choose job={job} />
				</>
			);
	}
}

const FAULTS: Readonly<Record<RestoreFault, MessageKey>> = {
	foreign: "faultForeign",
	newer: "faultNewer",
	"needs-passphrase": "restoreSealed",
	"wrong-passphrase": "restoreWrong",
	truncated: "faultTruncated",
	damaged: "faultDamaged",
	huge: "faultHuge",
	unfit: "faultDamaged",
	locked: "lockedFirst",
	other: "faultOther",
	unreachable: "unreachableText",
	unreadable: "faultUnreadable",
	failed: "faultFailed",
};

function Choose({ job }: { readonly job: RestoreJob }) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<div class="settings-buttons">
			<input
				ref={field}
				type="file"
				hidden
				aria-label={say("restoreChoose")}
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					// The same file may be chosen again after it was refused.
					event.currentTarget.value = "";
					if (file) void job.read(file);
				}}
			/>
			<button type="button" class="button" onClick={() => field.current?.click()}>
				{say("restoreChoose")}
			</button>
		</div>
	);
}

function AskPassphrase({
	job,
	state,
}: {
	readonly job: RestoreJob;
	readonly state: Extract<RestoreState, { step: "asks-passphrase" }>;
}) {
	const [passphrase, setPassphrase] = useState("");
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				if (passphrase !== "") void job.read(state.file, passphrase);
			}}
		>
			<PassphraseField
				kind="current"
				label={say("passphrase")}
				value={passphrase}
				onValue={setPassphrase}
				hint={say(state.wasWrong ? "restoreWrong" : "restoreSealed")}
				isWrong={state.wasWrong}
			/>
			<div class="settings-buttons">
				<button type="submit" class="button primary" aria-disabled={passphrase === ""}>
					{say("restoreRead")}
				</button>
				<GiveUp job={job} />
			</div>
		</form>
	);
}

function Decide({
	job,
	state,
}: {
	readonly job: RestoreJob;
	readonly state: Extract<RestoreState, { step: "ready" }>;
}) {
	const time = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "long", timeStyle: "short" });
	return (
		<>
			<Notice kind="ok">{say("restoreMade", { time: time.format(state.made) })}</Notice>
			<DryRunTable dryRun={state.dryRun} />
			<p class="faint">{say("restoreMergeHint")}</p>
			<p class="faint">{say("restoreReplaceHint")}</p>
			<div class="settings-buttons">
				<button type="button" class="button primary" onClick={() => void job.layIn("merge")}>
					{say("restoreMerge")}
				</button>
				<button type="button" class="button danger" onClick={() => void job.layIn("replace")}>
					{say("restoreReplace")}
				</button>
				<GiveUp job={job} />
			</div>
		</>
	);
}

function GiveUp({ job }: { readonly job: RestoreJob }) {
	return (
		<button type="button" class="button" onClick={() => void job.giveUp()}>
			{say("cancel")}
		</button>
	);
}
