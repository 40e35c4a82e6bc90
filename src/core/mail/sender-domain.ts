// The domain of a sender address: what DKIM signs for, and what a Message-ID ends in. Pure.

/** The part after the last @, in lower case. */
export const senderDomain = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
