import { useEffect } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import type { KeepingModel } from "../../../lib/panel/keeping/keeping.ts";
import { BackupSection } from "./BackupSection.tsx";
import { EraseSection } from "./EraseSection.tsx";
import { HoldSection } from "./HoldSection.tsx";
import { LockSection } from "./LockSection.tsx";
import { Notice } from "./Notice.tsx";
import { RestoreSection } from "./RestoreSection.tsx";
import { RetentionSection } from "./RetentionSection.tsx";

/** ms between two looks at texts being sealed or opened; each look keeps the worker at it. */
const LOOK_AGAIN = 1_000;

/** The part of the settings about what stays, for how long, and how it leaves. */
export function KeepingSettings({ model }: { readonly model: KeepingModel }) {
	const report = model.report.value;
	const isPassing = report?.lock.passUnderWay === true && report.lock.state === "open";
	useEffect(() => {
		void model.load();
	}, [model]);
	useEffect(() => {
		if (!isPassing) return undefined;
		const timer = setInterval(() => void model.load(), LOOK_AGAIN);
		return () => clearInterval(timer);
	}, [isPassing, model]);
	return (
		<div class="settings">
			<h2 class="desk-title">{say("keepingTitle")}</h2>
			<p class="settings-hint">{say("keepingIntro")}</p>
			{model.unreachable.value && <Notice kind="late">{say("unreachableText")}</Notice>}
			{report && (
				<>
					<RetentionSection {...{ model, report }} />
					<HoldSection {...{ model, report }} />
					<BackupSection job={model.backup} />
					<RestoreSection job={model.restore} />
					<LockSection lock={model.lock} report={report.lock} />
					<EraseSection erasure={model.erasure} />
				</>
			)}
		</div>
	);
}
