// The message that the page after an action shows once.
/** A message and what it is: done, to be done first, or refused. */
export interface FlashMessage {
  readonly text: string;
  readonly mark: 'good' | 'info' | 'warn';
}
