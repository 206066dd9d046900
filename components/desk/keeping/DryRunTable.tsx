import { interfaceLanguage, type MessageKey, say } from "../../../lib/i18n/say.ts";
import { type DryRun, leftAlone } from "../../../lib/panel/keeping/dry-run.ts";

/** The database's tables in people's words, in the order shown. */
const TABLES: Readonly<Record<string, MessageKey>> = {
	contacts: "kindContacts",
	identities: "kindAccounts",
	contactLinks: "kindLinks",
	notes: "retentionNotes",
	conversations: "kindConversations",
	messages: "retentionMessages",
	templateUses: "kindUses",
	outcomes: "kindOutcomes",
	fieldDefinitions: "kindFields",
	templates: "kindTemplates",
};

/** What a restore would change, before anything is changed. */
export function DryRunTable({ dryRun }: { readonly dryRun: DryRun }) {
	const number = (value: number) => value.toLocaleString(interfaceLanguage());
	const alone = leftAlone(dryRun);
	const names = Object.keys(TABLES);
	const rows = [...dryRun.tables.values()].sort(
		(one, other) => names.indexOf(one.table) - names.indexOf(other.table),
	);
	return (
		<>
			<div class="settings-scroll">
				<table class="settings-table">
					<thead>
						<tr>
							<th scope="col">{say("restoreKind")}</th>
							<th scope="col">{say("restoreFresh")}</th>
							<th scope="col">{say("restoreNewer")}</th>
							<th scope="col">{say("restoreSame")}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ table, fresh, newer, same }) => (
							<tr key={table}>
								<th scope="row">{nameOf(table)}</th>
								<td>{number(fresh)}</td>
								<td>{number(newer)}</td>
								<td>{number(same)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{alone.conversations > 0 && (
				<p class="faint">
					{say("restoreAlone", {
						conversations: number(alone.conversations),
						messages: number(alone.messages),
					})}
				</p>
			)}
		</>
	);
}

function nameOf(table: string): string {
	const key = TABLES[table];
	return key ? say(key as "kindContacts") : table;
}
