import { type ReadonlySignal, signal } from "@preact/signals";
import type * as z from "zod/mini";
import { type responseSample, samplesReply } from "../../contract/sync-told.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { AskAs, Said } from "./asking.ts";

type ResponseSample = z.infer<typeof responseSample>;

/** One's own share in the team's report, and, for admins, what all have shared. */
export interface SamplesModel {
	/** Undefined until the worker has told it. */
	readonly share: ReadonlySignal<boolean | undefined>;
	load(): Promise<void>;
	set(share: boolean): Promise<void>;
	/** Saves them as a file; gives what went wrong. */
	save(): Promise<void>;
}

interface Needs {
	readonly ask: Ask;
	readonly asked: AskAs;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	/** Runs the work, and shows what went wrong with it. */
	readonly working: (work: () => Promise<Said<unknown>["fault"]>) => Promise<void>;
}

/** Pages of a thousand each: what a team of fifty answers in a year. */
const MOST_PAGES = 500;

export function createSamples({ ask, asked, saveFile, working }: Needs): SamplesModel {
	const share = signal<boolean | undefined>(undefined);
	async function tell(request: { readonly share?: boolean }): Promise<void> {
		const told = await ask("team.samples", request);
		if (told.ok) share.value = told.value.share;
	}
	return {
		share,
		load: () => tell({}),
		set: (next) => tell({ share: next }),
		save: () =>
			working(async () => {
				const all = await readSamples(asked);
				if (!all.value) return all.fault;
				saveFile([JSON.stringify(all.value, null, "\t")], "aside-team-samples.json", "application/json");
				return undefined;
			}),
	};
}

type Read =
	| { readonly value: readonly ResponseSample[]; readonly fault?: undefined }
	| { readonly value?: undefined; readonly fault: Said<unknown>["fault"] };

/** Everything that was shared since a day (days since 1970-01-01 UTC), for reports. */
export async function readSamples(asked: AskAs, fromDay = 0): Promise<Read> {
	const all: ResponseSample[] = [];
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const after = all.at(-1)?.id;
		const query = `?fromDay=${fromDay}${after === undefined ? "" : `&after=${after}`}`;
		const told = await asked(`GET /v1/samples${query}`, samplesReply);
		if (!told.value) return { fault: told.fault };
		all.push(...told.value.samples);
		if (!told.value.more) break;
	}
	return { value: all };
}
