// Generated from schemas/ by `npm run generate`; do not edit.

/** Every place of a portal's document that may hold a reference to a secret. */
export const secretPlaces: readonly (readonly string[])[] = [
  [
    "payments",
    "stripe",
    "secretKey"
  ],
  [
    "payments",
    "stripe",
    "webhookSecret"
  ],
  [
    "smtp",
    "password"
  ]
];
