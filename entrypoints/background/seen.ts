/**
 * What happens with what a content script saw. Each consumer stands alone: when one fails, the others still get theirs,
 * and the failure is logged under its name.
 */
import { logFault } from "../../lib/base/log.ts";
import type { PageView } from "../../lib/contract/page-view.ts";
import type { RowSeen } from "../../lib/contract/rows-view.ts";
import type { PlatformId } from "../../lib/contract/sites.ts";

export interface SeenIn {
	readonly tabId: number;
	/** In a private window: nothing of it is kept. */
	readonly isPrivate?: true | undefined;
}

export interface SeenConsumer {
	readonly name: string;
	page?(view: PageView, where: SeenIn): Promise<void>;
	rows?(platform: PlatformId, rows: readonly RowSeen[], where: SeenIn): Promise<void>;
}

export async function tellConsumers(
	consumers: readonly SeenConsumer[],
	tell: (consumer: SeenConsumer) => Promise<void> | undefined,
): Promise<void> {
	await Promise.all(
		consumers.map(async (consumer) => {
			try {
				await tell(consumer);
			} catch (error) {
				logFault(`seen:${consumer.name}`, error);
			}
		}),
	);
}
