import { useState } from "preact/hooks";
import { PASSPHRASE_LEAST } from "../../../lib/contract/keeping.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { BackupJob } from "../../../lib/panel/keeping/backup.ts";
import { Notice } from "./Notice.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { Section } from "./Section.tsx";

export function BackupSection({ job }: { readonly job: BackupJob }) {
	const [passphrase, setPassphrase] = useState("");
	const [again, setAgain] = useState("");
	const isShort = passphrase !== "" && passphrase.length < PASSPHRASE_LEAST;
	const differs = passphrase !== "" && passphrase !== again;
	const isOff = isShort || differs || job.state.value.step === "working";
	const hint = isShort
		? say("passphraseShort", { count: PASSPHRASE_LEAST })
		: say(passphrase === "" ? "backupOpenHint" : "backupSealedHint");
	return (
		<Section id="backup" title={say("backupTitle")} hint={say("backupHint")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (!isOff) void job.start(passphrase);
				}}
			>
				<PassphraseField
					kind="new"
					label={say("backupPassphrase")}
					value={passphrase}
					onValue={setPassphrase}
					hint={hint}
				/>
				{passphrase !== "" && !isShort && (
					<PassphraseField
						kind="new"
						label={say("lockRepeat")}
						value={again}
						onValue={setAgain}
						hint={differs && again !== "" ? say("lockDiffer") : undefined}
					/>
				)}
				<div class="settings-buttons">
					<button type="submit" class="button primary" aria-disabled={isOff}>
						{say("backupSave")}
					</button>
				</div>
			</form>
			<Outcome job={job} />
		</Section>
	);
}

function Outcome({ job }: { readonly job: BackupJob }) {
	const state = job.state.value;
	const number = (value: number) => value.toLocaleString(interfaceLanguage());
	switch (state.step) {
		case "idle":
			return null;
		case "working":
			return (
				<div class="settings-progress">
					<progress aria-label={say("backupTitle")} value={state.done} max={Math.max(1, state.total)} />
					<p class="faint">
						{say("backupWorking", { done: number(state.done), total: number(state.total) })}
					</p>
				</div>
			);
		case "saved":
			return <Notice kind="ok">{say("backupSaved", { name: state.name, rows: number(state.rows) })}</Notice>;
		case "failed":
			return (
				<Notice kind="late">{say(state.reason === "locked" ? "lockedFirst" : "unreachableText")}</Notice>
			);
	}
}
