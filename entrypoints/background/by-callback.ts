type Respond = (response: unknown) => void;

/** As a listener of `runtime.onMessage`: Chrome takes no promise for an answer, a callback every browser does. */
export function byCallback<Sender>(
	answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
) {
	return (message: unknown, sender: Sender, respond: Respond): true | undefined => {
		const reply = answer(message, sender);
		if (!reply) return undefined;
		void reply.then(respond);
		return true;
	};
}
