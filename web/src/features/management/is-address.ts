/** Whether a text looks like an e-mail address; the service has the last word. */
export const isAddress = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())
