/** Brings the first field with a message to the person, once the messages stand on the page. */
export function focusFirstError(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50)
}
