import { useEffect, useState } from "preact/hooks";
import { interfaceLanguage, say, sayCount } from "../../lib/i18n/say.ts";
import { DATA_MAP, DATA_NOTES, type KeptData } from "../../lib/panel/data-map.ts";
import type { DeskModel } from "../../lib/panel/desk.ts";
import type { KeepingReport } from "../../lib/panel/keeping/keeping.ts";
import { Notice } from "./keeping/Notice.tsx";

/** What is kept, where it comes from, how long it stays as things are set now, and how to remove it. */
export function DataMapPage({ model: { keeping } }: { readonly model: DeskModel }) {
	useEffect(() => void keeping.load(), [keeping]);
	const { report } = keeping;
	return (
		<div class="data-map">
			<h1>{say("dataTitle")}</h1>
			<p class="settings-hint">
				{say("dataIntro")} <InUse />
			</p>
			{keeping.unreachable.value && <Notice kind="late">{say("unreachableText")}</Notice>}
			<div class="settings-scroll">
				<table>
					<thead>
						<tr>
							<th scope="col">{say("dataWhat")}</th>
							<th scope="col">{say("dataStays")}</th>
							<th scope="col">{say("dataGoes")}</th>
						</tr>
					</thead>
					<tbody>
						{DATA_MAP.map((data) => (
							<tr key={data.title}>
								<th scope="row">
									{say(data.title)}
									<p>{say(data.text)}</p>
								</th>
								<td data-label={say("dataStays")}>{report.value ? stays(data, report.value) : "…"}</td>
								<td data-label={say("dataGoes")}>
									{data.page ? <a href={`#${data.page}`}>{say(data.goes)}</a> : say(data.goes)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<dl>
				{DATA_NOTES.map(([title, text]) => (
					<div key={title}>
						<dt>{say(title)}</dt>
						<dd>{say(text)}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

function stays({ stays: kind }: KeptData, { retention }: KeepingReport): string {
	if (typeof kind !== "string") return say(kind.words);
	const months = retention[kind];
	const time = months === 0 ? say("keptForEver") : sayCount("keptMonthsOne", "keptMonthsOther", months);
	return say("dataStaysSet", { time });
}

/** How much room it all takes; nothing where the browser does not say. */
function InUse() {
	const [bytes, setBytes] = useState<number | undefined>(undefined);
	useEffect(() => {
		void navigator.storage?.estimate?.().then(({ usage }) => setBytes(usage));
	}, []);
	if (bytes === undefined) return null;
	const size = new Intl.NumberFormat(interfaceLanguage(), {
		style: "unit",
		unit: "megabyte",
		maximumFractionDigits: 1,
	}).format(bytes / 1_000_000);
	return <>{say("dataInUse", { size })}</>;
}
