/** What stops the start and is not a bug: the message is one sentence that says what to do. */
export class StartError extends Error {}
