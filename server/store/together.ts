/**
 * Work that waits for the same lock is done in one go: whoever comes while a round is under way goes into the next one.
 * Each gets its own answer, and none before its round is done.
 */

export interface Rounds<Asked, Answer> {
	/** One answer for each, in their order. All or nothing: when it throws, nothing was done. */
	readonly work: (asked: readonly Asked[]) => Promise<readonly Answer[]>;
	readonly weightOf: (asked: Asked) => number;
	/** Weight of a round at most, but for one that weighs more by itself. */
	readonly most: number;
	/** It would fail in the same way for each alone. */
	readonly concernsAll: (error: unknown) => boolean;
}

interface Waiting<Asked, Answer> {
	readonly asked: Asked;
	readonly resolve: (answer: Answer) => void;
	readonly reject: (error: unknown) => void;
}

/** `line`: those of one line wait for each other. */
export function createRounds<Asked, Answer>(
	rounds: Rounds<Asked, Answer>,
): (line: string, asked: Asked) => Promise<Answer> {
	const lines = new Map<string, Waiting<Asked, Answer>[]>();

	/** What has arrived by then, and is being read, is in line when the round begins. */
	const turn = () => new Promise((resolve) => setImmediate(resolve));

	async function serve(name: string, line: Waiting<Asked, Answer>[]): Promise<void> {
		for (await turn(); line.length > 0; await turn()) await settle(line.splice(0, fitting(line)));
		lines.delete(name);
	}

	function fitting(line: readonly Waiting<Asked, Answer>[]): number {
		let weight = 0;
		const tooMany = line.findIndex(({ asked }, place) => {
			weight += rounds.weightOf(asked);
			return place > 0 && weight > rounds.most;
		});
		return tooMany < 0 ? line.length : tooMany;
	}

	async function settle(taken: readonly Waiting<Asked, Answer>[]): Promise<void> {
		try {
			const answers = await rounds.work(taken.map(({ asked }) => asked));
			for (const [place, { resolve }] of taken.entries()) resolve(answers[place] as Answer);
		} catch (error) {
			// One that cannot be done must not take the others along.
			if (taken.length > 1 && !rounds.concernsAll(error))
				await Promise.all(taken.map((one) => settle([one])));
			else for (const { reject } of taken) reject(error);
		}
	}

	return (name, asked) =>
		new Promise((resolve, reject) => {
			const one = { asked, resolve, reject };
			const known = lines.get(name);
			if (known) return void known.push(one);
			const line = [one];
			lines.set(name, line);
			void serve(name, line);
		});
}
