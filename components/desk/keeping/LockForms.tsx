import { useId, useState } from "preact/hooks";
import { PASSPHRASE_LEAST } from "../../../lib/contract/keeping.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { LockModel } from "../../../lib/panel/keeping/lock.ts";
import { PassphraseField } from "./PassphraseField.tsx";

interface NewPassphraseProps {
	readonly submit: string;
	readonly isBusy: boolean;
	readonly onSubmit: (passphrase: string) => void;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({ submit, isBusy, onSubmit }: NewPassphraseProps) {
	const [passphrase, setPassphrase] = useState("");
	const [again, setAgain] = useState("");
	const isShort = passphrase.length < PASSPHRASE_LEAST;
	const isGood = !isShort && passphrase === again && !isBusy;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				if (isGood) onSubmit(passphrase);
			}}
		>
			<PassphraseField
				kind="new"
				label={say("lockNew")}
				value={passphrase}
				onValue={setPassphrase}
				hint={say("passphraseShort", { count: PASSPHRASE_LEAST })}
			/>
			<PassphraseField
				kind="new"
				label={say("lockRepeat")}
				value={again}
				onValue={setAgain}
				hint={again !== "" && again !== passphrase ? say("lockDiffer") : undefined}
			/>
			<div class="settings-buttons">
				<button type="submit" class="button primary" aria-disabled={!isGood}>
					{submit}
				</button>
			</div>
		</form>
	);
}

/** The way in for who has forgotten the passphrase. */
export function LockRecovery({ lock }: { readonly lock: LockModel }) {
	const [code, setCode] = useState("");
	const id = useId();
	return (
		<details class="settings-details">
			<summary>{say("lockForgotten")}</summary>
			<div class="settings-field">
				<label for={id}>{say("lockCode")}</label>
				<input
					id={id}
					type="text"
					class="code-field"
					value={code}
					maxLength={100}
					autocomplete="off"
					spellcheck={false}
					aria-invalid={lock.wrong.value === "recovery"}
					onInput={(event) => setCode(event.currentTarget.value)}
				/>
				{lock.wrong.value === "recovery" && <p class="faint late-text">{say("lockCodeWrong")}</p>}
			</div>
			<NewPassphrase
				submit={say("lockSetNew")}
				isBusy={lock.busy.value}
				onSubmit={(next) => void lock.change("recovery", code, next)}
			/>
		</details>
	);
}

/** Changing the passphrase, and turning the lock off: both ask for the one that holds so far. */
export function LockChange({ lock }: { readonly lock: LockModel }) {
	const [current, setCurrent] = useState("");
	const currentField = (
		<PassphraseField
			kind="current"
			label={say("lockCurrent")}
			value={current}
			onValue={setCurrent}
			hint={lock.wrong.value === "passphrase" ? say("lockWrong") : undefined}
			isWrong={lock.wrong.value === "passphrase"}
		/>
	);
	return (
		<>
			<details class="settings-details">
				<summary>{say("lockChange")}</summary>
				{currentField}
				<NewPassphrase
					submit={say("lockChange")}
					isBusy={lock.busy.value}
					onSubmit={async (next) => {
						if (await lock.change("passphrase", current, next)) setCurrent("");
					}}
				/>
			</details>
			<details class="settings-details">
				<summary>{say("lockTurnOff")}</summary>
				<p class="faint">{say("lockTurnOffHint")}</p>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						if (current !== "" && !lock.busy.value) void lock.turnOff(current);
					}}
				>
					{currentField}
					<div class="settings-buttons">
						<button type="submit" class="button" aria-disabled={current === "" || lock.busy.value}>
							{say("lockTurnOff")}
						</button>
					</div>
				</form>
			</details>
		</>
	);
}
