import type { Dossier } from "./dossier.ts";

/** Everything as it is stored, for machines. Times are ISO 8601 beside the stored epoch ms, so that people can read it too. */
export function dossierAsJson({ made, ...stored }: Dossier): string {
	return `${JSON.stringify({ format: "aside-contact", version: 1, made: new Date(made).toISOString(), ...stored }, null, "\t")}\n`;
}
