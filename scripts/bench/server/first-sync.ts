/** A new member's first reading, in the built extension: from the press on "Join" until all is on the device. */
import { formatLink } from "../../../lib/contract/sync-link.ts";
import { rowsIn, startAside } from "../../../tests/journeys/aside.ts";
import { round } from "../row.ts";
import { ask, type Running } from "./stage.ts";

/** s until so many of the team's templates can be found in it. */
export async function measureFirstSync(
	{ url }: Running,
	{ team, token, count }: { readonly team: string; readonly token: string; readonly count: number },
): Promise<number> {
	const body = JSON.stringify({ kind: "member", role: "editor" });
	const invite = JSON.parse(await ask(url, "POST /v1/invites", { token, body }));
	const key = { id: "bench", secret: "s".repeat(43) };
	const link = formatLink({ kind: "join", server: url, team, invite: invite.secret, key });
	const aside = await startAside();
	try {
		const desk = await aside.context.newPage();
		await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#team`);
		await desk.getByLabel("Invitation link, or the link the server printed").fill(link);
		await desk.getByLabel("Your name, as the team sees it").fill("Mona Member");
		const begun = performance.now();
		await desk.getByRole("button", { name: "Join the team" }).click();
		await desk.getByText(/^Synced/).waitFor({ timeout: 120_000 });
		const took = performance.now() - begun;
		const there = (await rowsIn(desk, "templates")).filter(({ owner }) => owner === "team").length;
		if (there < count) throw new Error(`${there} templates of ${count} are on the device`);
		return round(took / 1_000);
	} finally {
		await aside.close();
	}
}
