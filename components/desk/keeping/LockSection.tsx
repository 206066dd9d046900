import { useState } from "preact/hooks";
import { AUTO_LOCK_MINUTES } from "../../../lib/contract/keeping.ts";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { KeepingReport } from "../../../lib/panel/keeping/keeping.ts";
import type { LockModel } from "../../../lib/panel/keeping/lock.ts";
import { LockChange, LockRecovery, NewPassphrase } from "./LockForms.tsx";
import { Notice } from "./Notice.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { Section } from "./Section.tsx";

interface Props {
	readonly lock: LockModel;
	readonly report: KeepingReport["lock"];
}

export function LockSection({ lock, report }: Props) {
	return (
		<Section id="lock" title={say("lockTitle")} hint={say("lockHint")}>
			{lock.recoveryCode.value !== undefined && <RecoveryCode lock={lock} code={lock.recoveryCode.value} />}
			{report.state === "off" && <TurnOn lock={lock} />}
			{report.state === "locked" && <Unlock lock={lock} />}
			{report.state === "open" && <Open {...{ lock, report }} />}
		</Section>
	);
}

function TurnOn({ lock }: { readonly lock: LockModel }) {
	const [minutes, setMinutes] = useState<number>(15);
	return (
		<>
			<Notice kind="soon">
				{say("lockWarning")} {say("lockWhileLocked")}
			</Notice>
			<AutoLock minutes={minutes} onMinutes={setMinutes} />
			<NewPassphrase
				submit={say("lockOn")}
				isBusy={lock.busy.value}
				onSubmit={(passphrase) => void lock.turnOn(passphrase, minutes)}
			/>
		</>
	);
}

function RecoveryCode({ lock, code }: { readonly lock: LockModel; readonly code: string }) {
	return (
		<div class="recovery">
			<h4>{say("lockCodeTitle")}</h4>
			<code class="recovery-code">{code}</code>
			<p class="faint">{say("lockCodeHint")}</p>
			<div class="settings-buttons">
				<button type="button" class="button" onClick={() => window.print()}>
					{say("print")}
				</button>
				<button type="button" class="button primary" onClick={() => lock.codeIsSafe()}>
					{say("lockCodeSafe")}
				</button>
			</div>
		</div>
	);
}

function Unlock({ lock }: { readonly lock: LockModel }) {
	const [passphrase, setPassphrase] = useState("");
	return (
		<>
			<Notice kind="soon">
				{say("lockIsLocked")} {say("lockWhileLocked")}
			</Notice>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (passphrase !== "" && !lock.busy.value) void lock.unlock(passphrase);
				}}
			>
				<PassphraseField
					kind="current"
					label={say("passphrase")}
					value={passphrase}
					onValue={setPassphrase}
					hint={lock.wrong.value === "passphrase" ? say("lockWrong") : undefined}
					isWrong={lock.wrong.value === "passphrase"}
				/>
				<div class="settings-buttons">
					<button type="submit" class="button primary" aria-disabled={passphrase === "" || lock.busy.value}>
						{say("unlock")}
					</button>
				</div>
			</form>
			<LockRecovery lock={lock} />
		</>
	);
}

function Open({ lock, report }: Props) {
	return (
		<>
			<Notice kind="ok">
				{say("lockIsOpen")} {report.passUnderWay && say("lockPassing")}
			</Notice>
			<AutoLock minutes={report.autoLockMinutes} onMinutes={(minutes) => void lock.setAutoLock(minutes)} />
			<div class="settings-buttons">
				<button type="button" class="button primary" onClick={() => void lock.lock()}>
					{say("lockNow")}
				</button>
			</div>
			<LockChange lock={lock} />
		</>
	);
}

function AutoLock({
	minutes,
	onMinutes,
}: {
	readonly minutes: number;
	readonly onMinutes: (minutes: number) => void;
}) {
	return (
		<div class="settings-rows">
			<label class="settings-row">
				<span>{say("lockAutoTitle")}</span>
				<select value={minutes} onChange={(event) => onMinutes(Number(event.currentTarget.value))}>
					{AUTO_LOCK_MINUTES.map((choice) => (
						<option key={choice} value={choice}>
							{choice === 0 ? say("lockWithBrowser") : sayCount("lockAfterOne", "lockAfterOther", choice)}
						</option>
					))}
				</select>
			</label>
		</div>
	);
}
