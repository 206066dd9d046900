import { say } from "../../../lib/i18n/say.ts";
import type { KeepingModel, KeepingReport } from "../../../lib/panel/keeping/keeping.ts";
import { cleanText } from "../../../lib/templates/clean-text.ts";
import { Section } from "./Section.tsx";

export function HoldSection({
	model,
	report,
}: {
	readonly model: KeepingModel;
	readonly report: KeepingReport;
}) {
	return (
		<Section
			id="hold"
			title={say("holdTitle")}
			hint={report.held.length === 0 ? say("holdNone") : say("holdHint")}
		>
			<ul class="settings-rows">
				{report.held.map(({ id, name }) => {
					const shown = cleanText(name) || say("nameUnknown");
					return (
						<li key={id} class="settings-row">
							<bdi id={`held-${id}`}>{shown}</bdi>
							<button
								type="button"
								class="button"
								id={`release-${id}`}
								aria-labelledby={`release-${id} held-${id}`}
								onClick={() => void model.release(id)}
							>
								{say("holdRelease")}
							</button>
						</li>
					);
				})}
			</ul>
		</Section>
	);
}
