/**
 * A profile that lives through several runs of the browser, each at a moment of its own. The clock is the computer's as
 * the browser sees it: nothing in the extension knows of it. It is moved while the browser is closed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFaketime } from "../../../scripts/faketime.mjs";
import { type Aside, startAside } from "../aside.ts";
import { threadsByHost } from "./people.ts";

export const ZONE = "Europe/Berlin";
/** A Wednesday, far from any change of the clocks: it is an hour ahead of UTC. */
const FIRST_DAY = "2027-03-03";

/** Epoch ms of a time of the first day, or of one so many days later. */
export function moment(time: string, days = 0): number {
	const seconds = time.length > 5 ? time : `${time}:00`;
	return Date.parse(`${FIRST_DAY}T${seconds}+01:00`) + days * 86_400_000;
}

export interface ProfileLife {
	/** `speed`: so many times as fast as usual, for what one has to wait for. */
	startAt(at: number, speed?: number): Promise<Aside>;
	end(): void;
}

export function newLife(): ProfileLife {
	const { library, problem } = findFaketime();
	if (library === undefined) throw new Error(problem);
	const profile = mkdtempSync(join(tmpdir(), "aside-day-"));
	const laid = threadsByHost(moment("12:00", -2));
	return {
		async startAt(at, speed = 1) {
			const offset = Math.round((at - Date.now()) / 1_000);
			const env = {
				LD_PRELOAD: library,
				FAKETIME: `${offset < 0 ? offset : `+${offset}`}s${speed === 1 ? "" : ` x${speed}`}`,
				TZ: ZONE,
			};
			// Tabs that the extension opens are loaded before anybody could say that the replicas' certificate is fine.
			const aside = await startAside(["--ignore-certificate-errors"], { profile, env });
			aside.context.setDefaultTimeout(10_000);
			await aside.context.addInitScript((threads) => {
				const own = threads[location.host];
				if (own && localStorage.getItem("replica-threads") === null)
					localStorage.setItem("replica-threads", JSON.stringify(own));
			}, laid);
			return aside;
		},
		end: () => rmSync(profile, { recursive: true, force: true }),
	};
}
