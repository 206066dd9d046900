import type { Clock } from "../../../lib/base/clock.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { listTemplates, recentTemplateIds, recordUse } from "../../../lib/db/template-store.ts";
import type { templates } from "../../../lib/messaging/protocol/templates.ts";
import { STARTER_LIBRARY } from "../../../lib/templates/starter-library.ts";
import type { AnswersTo } from "./answers-to.ts";

export function answerTemplates({
	db,
	clock,
}: {
	db: AsideDatabase;
	clock: Clock;
}): AnswersTo<typeof templates> {
	return {
		"templates.list": async () => ({ templates: await listTemplates(db, STARTER_LIBRARY) }),
		"templates.used": async ({ templateId }) => {
			await recordUse(db, templateId, clock());
			return {};
		},
		"templates.recent": async () => ({ templateIds: await recentTemplateIds(db) }),
	};
}
