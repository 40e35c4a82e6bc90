// Generated from schemas/ by `npm run generate`; do not edit.
export const kindSchemas: Readonly<Record<string, object>> = {
  "route": {
    "description": "A way for calls to leave, with its rate card.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "rateCard"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Standard"
        ]
      },
      "rateCard": {
        "description": "Id of the rate card.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "retail-standard"
        ]
      },
      "techPrefix": {
        "description": "Prefix dialled first.",
        "type": "string",
        "maxLength": 32,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "88"
        ]
      },
      "dialString": {
        "description": "Dial string.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "sip:88@edge.example"
        ]
      },
      "channels": {
        "description": "Calls at the same time.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          10
        ]
      },
      "flowSpeed": {
        "description": "Calls per second.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          2
        ]
      },
      "maxDuration": {
        "description": "Longest call, seconds.",
        "type": "integer",
        "minimum": 0,
        "maximum": 86400,
        "examples": [
          7200
        ]
      },
      "publicNote": {
        "description": "Shown to the customer who may see it.",
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "Direct routes."
        ]
      },
      "enabled": {
        "description": "In use.",
        "type": "boolean",
        "examples": [
          true
        ]
      }
    },
    "examples": [
      {
        "name": "Standard",
        "rateCard": "retail-standard"
      }
    ]
  },
  "package": {
    "description": "Something that is charged by period, such as minutes.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "retail",
      "frequency"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "100 landline minutes"
        ]
      },
      "retail": {
        "description": "Charge of each period.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "4.00"
        ]
      },
      "setupRetail": {
        "description": "Charged once at the start.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "frequency": {
        "description": "How often it is charged.",
        "enum": [
          "monthly",
          "once",
          "daily",
          "weekly"
        ],
        "examples": [
          "monthly"
        ]
      },
      "frequencyMatch": {
        "description": "Day of the month, or of the week (Monday is 1), that it is charged on.",
        "type": "integer",
        "minimum": 0,
        "maximum": 366,
        "examples": [
          1
        ]
      },
      "quantity": {
        "description": "How many.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000,
        "examples": [
          1
        ]
      },
      "startDate": {
        "description": "First day.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2026-01-01"
        ]
      },
      "endDate": {
        "description": "Last day.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2027-12-31"
        ]
      },
      "autoDecrementCredit": {
        "description": "Whether it is charged here; else the operator's own system does.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "freeMinutes": {
        "description": "Minutes included in a period: of calls that are rated here they are credited.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          100
        ]
      },
      "usedMinutes": {
        "description": "Minutes used in this period, as the operator's system reports them; then nothing is credited here.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          42
        ]
      },
      "destinations": {
        "description": "Destinations that the minutes are for.",
        "type": "array",
        "items": {
          "description": "Name of a destination.",
          "type": "string",
          "maxLength": 200,
          "minLength": 1,
          "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
          "examples": [
            "Germany"
          ]
        },
        "maxItems": 500,
        "examples": [
          [
            "Germany"
          ]
        ]
      },
      "minimumSpend": {
        "description": "Least to be spent on calls in a period; the rest is charged when it has ended.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "minimumDays": {
        "description": "Days that it runs at least.",
        "type": "integer",
        "minimum": 0,
        "maximum": 3660,
        "examples": [
          30
        ]
      },
      "description": {
        "description": "Shown to the customer.",
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "100 minutes a month."
        ]
      },
      "currency": {
        "description": "ISO 4217 code of its prices; that of the account when left out.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      }
    },
    "examples": [
      {
        "name": "100 landline minutes",
        "retail": "4.00",
        "frequency": "monthly"
      }
    ]
  },
  "alert": {
    "description": "A rule that is looked at again and again, and mails when it holds.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "title",
      "area",
      "operator",
      "threshold"
    ],
    "properties": {
      "title": {
        "description": "Title.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Balance is running low"
        ]
      },
      "area": {
        "description": "What is measured.",
        "enum": [
          "balance",
          "asr",
          "acd",
          "pdd",
          "cps",
          "channels",
          "daily-spend"
        ],
        "examples": [
          "balance"
        ]
      },
      "operator": {
        "description": "How it is compared.",
        "enum": [
          "<",
          "<=",
          "=",
          ">=",
          ">"
        ],
        "examples": [
          "<"
        ]
      },
      "threshold": {
        "description": "With what.",
        "type": "number",
        "minimum": -1000000000000,
        "maximum": 1000000000000,
        "examples": [
          2
        ]
      },
      "resetThreshold": {
        "description": "Over again at this much.",
        "type": "number",
        "minimum": -1000000000000,
        "maximum": 1000000000000,
        "examples": [
          5
        ]
      },
      "samplePeriod": {
        "description": "Seconds that are measured.",
        "type": "integer",
        "minimum": 1,
        "maximum": 604800,
        "examples": [
          300
        ]
      },
      "repeat": {
        "description": "Seconds after which it is mailed again while it holds; 0 for never.",
        "type": "integer",
        "minimum": 0,
        "maximum": 2592000,
        "examples": [
          86400
        ]
      },
      "noticeLevel": {
        "description": "How serious it is.",
        "enum": [
          "warning",
          "error"
        ],
        "examples": [
          "warning"
        ]
      },
      "recipients": {
        "description": "Who is mailed besides the contacts.",
        "type": "array",
        "items": {
          "description": "An e-mail address.",
          "type": "string",
          "maxLength": 254,
          "minLength": 3,
          "pattern": "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",
          "examples": [
            "ops@example.test"
          ]
        },
        "maxItems": 20,
        "examples": [
          [
            "ops@example.test"
          ]
        ]
      },
      "paused": {
        "description": "Not looked at for now.",
        "type": "boolean",
        "examples": [
          false
        ]
      },
      "currency": {
        "description": "ISO 4217 code of the threshold of a balance or of spending; that of the account when left out.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      }
    },
    "examples": [
      {
        "title": "Balance is running low",
        "area": "balance",
        "operator": "<",
        "threshold": 2
      }
    ]
  },
  "contract": {
    "description": "A text that is put to the customer; a new revision asks again.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "text"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Terms of service"
        ]
      },
      "text": {
        "description": "The text itself, in Markdown.",
        "type": "string",
        "maxLength": 200000,
        "examples": [
          "1. ..."
        ]
      },
      "revision": {
        "description": "Counts up with each change of the text.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000,
        "examples": [
          1
        ]
      },
      "required": {
        "description": "Whether the portal is closed until it is signed.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "graceDays": {
        "description": "Days until then.",
        "type": "integer",
        "minimum": 0,
        "maximum": 365,
        "examples": [
          14
        ]
      }
    },
    "examples": [
      {
        "name": "Terms of service",
        "text": "1. ..."
      }
    ]
  },
  "invoice": {
    "description": "An invoice as the operator's system made it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "number",
      "issuedOn",
      "dueOn",
      "currency",
      "lines",
      "total"
    ],
    "properties": {
      "number": {
        "description": "Number.",
        "type": "string",
        "maxLength": 64,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "2026-0042"
        ]
      },
      "issuedOn": {
        "description": "Date of issue.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2026-11-01"
        ]
      },
      "dueOn": {
        "description": "Due date.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2026-11-15"
        ]
      },
      "periodFrom": {
        "description": "First day that is invoiced.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2026-10-01"
        ]
      },
      "periodTo": {
        "description": "Last day.",
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "examples": [
          "2026-10-31"
        ]
      },
      "currency": {
        "description": "ISO 4217 code.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      },
      "lines": {
        "description": "What is invoiced.",
        "type": "array",
        "items": {
          "description": "One line.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "description",
            "amount"
          ],
          "properties": {
            "description": {
              "description": "What.",
              "type": "string",
              "maxLength": 200,
              "minLength": 1,
              "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
              "examples": [
                "Calls"
              ]
            },
            "quantity": {
              "description": "How many.",
              "type": "string",
              "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
              "examples": [
                "1"
              ]
            },
            "unitPrice": {
              "description": "Price of one.",
              "type": "string",
              "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
              "examples": [
                "12.50"
              ]
            },
            "amount": {
              "description": "Price of all.",
              "type": "string",
              "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
              "examples": [
                "12.50"
              ]
            },
            "taxRate": {
              "description": "Percent of tax on this line; where one line has it, all have, and the sums have to be right.",
              "type": "string",
              "pattern": "^[0-9]{1,2}(\\.[0-9]{1,4})?$",
              "examples": [
                "19"
              ]
            },
            "taxCategory": {
              "description": "Why the rate is what it is, where it is 0: zero rate (Z), exempt (E), reverse charge (AE), export (G). S for every other.",
              "enum": [
                "S",
                "Z",
                "E",
                "AE",
                "G"
              ],
              "examples": [
                "AE"
              ]
            }
          },
          "examples": [
            {
              "description": "Calls",
              "amount": "12.50"
            }
          ]
        },
        "maxItems": 1000,
        "examples": [
          [
            {
              "description": "Calls",
              "amount": "12.50"
            }
          ]
        ]
      },
      "tax": {
        "description": "Tax that is part of the total.",
        "type": "string",
        "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
        "examples": [
          "2.50"
        ]
      },
      "total": {
        "description": "To be paid.",
        "type": "string",
        "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
        "examples": [
          "15.00"
        ]
      },
      "paid": {
        "description": "Paid so far.",
        "type": "string",
        "pattern": "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "state": {
        "description": "Its state.",
        "enum": [
          "open",
          "paid",
          "cancelled"
        ],
        "examples": [
          "open"
        ]
      },
      "note": {
        "description": "Shown below the lines.",
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "Thank you."
        ]
      },
      "type": {
        "description": "A credit note has positive amounts that are owed to the customer; an invoice with a negative total is one as well.",
        "enum": [
          "invoice",
          "credit-note"
        ],
        "examples": [
          "credit-note"
        ]
      },
      "creditsNumber": {
        "description": "Number of the invoice that a credit note corrects.",
        "type": "string",
        "maxLength": 64,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "2026-0041"
        ]
      },
      "paymentReference": {
        "description": "What a transfer quotes; the number when left out.",
        "type": "string",
        "maxLength": 140,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "RF18 5390 0754 7034"
        ]
      },
      "exemptionReason": {
        "description": "Why no tax is charged, for lines that are exempt.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Article 135 of Directive 2006/112/EC"
        ]
      }
    },
    "examples": [
      {
        "number": "2026-0042",
        "issuedOn": "2026-11-01",
        "dueOn": "2026-11-15",
        "currency": "EUR",
        "lines": [
          {
            "description": "Calls",
            "amount": "12.50"
          }
        ],
        "total": "15.00"
      }
    ]
  },
  "document": {
    "description": "A file that was asked for or given.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "state"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Proof of address"
        ]
      },
      "state": {
        "description": "Its state.",
        "enum": [
          "asked",
          "received",
          "accepted",
          "refused",
          "given"
        ],
        "examples": [
          "asked"
        ]
      },
      "reason": {
        "description": "Why it was refused, or what is asked for.",
        "type": "string",
        "maxLength": 500,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "A bill of the last three months."
        ]
      },
      "mediaType": {
        "description": "What it is.",
        "enum": [
          "application/pdf",
          "image/png",
          "image/jpeg"
        ],
        "examples": [
          "application/pdf"
        ]
      },
      "size": {
        "description": "Bytes.",
        "type": "integer",
        "minimum": 0,
        "maximum": 20000000,
        "examples": [
          20480
        ]
      },
      "fileName": {
        "description": "Name of the file.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "bill.pdf"
        ]
      }
    },
    "examples": [
      {
        "name": "Proof of address",
        "state": "asked"
      }
    ]
  },
  "did": {
    "description": "A number that can be called.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "number"
    ],
    "properties": {
      "number": {
        "description": "Digits in E.164 order, without +.",
        "type": "string",
        "maxLength": 32,
        "minLength": 3,
        "pattern": "^[0-9]{3,32}$",
        "examples": [
          "442079460100"
        ]
      },
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Front desk"
        ]
      },
      "destination": {
        "description": "Where calls go.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "sip:100@pbx.example"
        ]
      },
      "locked": {
        "description": "Whether its destination may not be changed here.",
        "type": "boolean",
        "examples": [
          false
        ]
      },
      "tags": {
        "description": "Labels.",
        "type": "array",
        "items": {
          "description": "One label.",
          "type": "string",
          "maxLength": 63,
          "minLength": 1,
          "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
          "examples": [
            "sales"
          ]
        },
        "maxItems": 50,
        "examples": [
          [
            "sales"
          ]
        ]
      },
      "state": {
        "description": "Whether it works.",
        "enum": [
          "active",
          "pending",
          "suspended"
        ],
        "examples": [
          "active"
        ]
      },
      "monthly": {
        "description": "Charge a month.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "2.00"
        ]
      }
    },
    "examples": [
      {
        "number": "442079460100"
      }
    ]
  },
  "cli": {
    "description": "A number that may be shown as the caller's.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "number"
    ],
    "properties": {
      "number": {
        "description": "Digits in E.164 order, without +.",
        "type": "string",
        "maxLength": 32,
        "minLength": 3,
        "pattern": "^[0-9]{3,32}$",
        "examples": [
          "442079460100"
        ]
      },
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Head office"
        ]
      },
      "verified": {
        "description": "Whether the operator has checked that it is the customer's.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "preset": {
        "description": "Shown where no other is given.",
        "type": "boolean",
        "examples": [
          false
        ]
      }
    },
    "examples": [
      {
        "number": "442079460100"
      }
    ]
  },
  "ip-address": {
    "description": "An address that calls are taken from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "address"
    ],
    "properties": {
      "address": {
        "description": "An address or a prefix.",
        "type": "string",
        "maxLength": 64,
        "minLength": 2,
        "pattern": "^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$",
        "examples": [
          "203.0.113.7"
        ]
      },
      "note": {
        "description": "Note.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Berlin office"
        ]
      }
    },
    "examples": [
      {
        "address": "203.0.113.7"
      }
    ]
  },
  "sip-user": {
    "description": "A user that telephones sign in as.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "username",
      "realm",
      "ha1"
    ],
    "properties": {
      "username": {
        "description": "Name.",
        "type": "string",
        "maxLength": 64,
        "minLength": 3,
        "pattern": "^[a-z0-9][a-z0-9._-]{2,63}$",
        "examples": [
          "office-1"
        ]
      },
      "realm": {
        "description": "Realm that the digest is of.",
        "type": "string",
        "maxLength": 253,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "sip.example"
        ]
      },
      "ha1": {
        "description": "SHA-256 digest of name, realm and password (RFC 7616, 3.4.2; RFC 8760), in hexadecimal; the password is kept nowhere.",
        "type": "string",
        "maxLength": 64,
        "minLength": 64,
        "pattern": "^[0-9a-f]{64}$",
        "examples": [
          "0000000000000000000000000000000000000000000000000000000000000000"
        ]
      },
      "note": {
        "description": "Note.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Desk telephone"
        ]
      }
    },
    "examples": [
      {
        "username": "office-1",
        "realm": "sip.example",
        "ha1": "0000000000000000000000000000000000000000000000000000000000000000"
      }
    ]
  },
  "rate-card": {
    "description": "A list of prices; its lines are posted apart.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "currency"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Retail standard"
        ]
      },
      "currency": {
        "description": "ISO 4217 code.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      },
      "note": {
        "description": "Shown above the lines.",
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "Per minute, 30/6."
        ]
      }
    },
    "examples": [
      {
        "name": "Retail standard",
        "currency": "EUR"
      }
    ]
  },
  "status-component": {
    "description": "A part of the service whose state is shown.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "state"
    ],
    "properties": {
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Outbound calls"
        ]
      },
      "state": {
        "description": "How it is.",
        "enum": [
          "operational",
          "degraded",
          "partial-outage",
          "outage",
          "maintenance"
        ],
        "examples": [
          "operational"
        ]
      },
      "order": {
        "description": "Place in the list.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          1
        ]
      }
    },
    "examples": [
      {
        "name": "Outbound calls",
        "state": "operational"
      }
    ]
  },
  "incident": {
    "description": "What went wrong, or will be worked on.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "title",
      "state",
      "startedAt",
      "updates"
    ],
    "properties": {
      "title": {
        "description": "Title.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Delayed call setup"
        ]
      },
      "state": {
        "description": "Its state.",
        "enum": [
          "investigating",
          "identified",
          "monitoring",
          "resolved",
          "planned"
        ],
        "examples": [
          "investigating"
        ]
      },
      "components": {
        "description": "Parts that are affected.",
        "type": "array",
        "items": {
          "description": "Name of a component.",
          "type": "string",
          "maxLength": 200,
          "minLength": 1,
          "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
          "examples": [
            "Outbound calls"
          ]
        },
        "maxItems": 50,
        "examples": [
          [
            "Outbound calls"
          ]
        ]
      },
      "startedAt": {
        "description": "When it began.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2026-11-20T08:00:00Z"
        ]
      },
      "resolvedAt": {
        "description": "When it ended.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2026-11-20T09:30:00Z"
        ]
      },
      "updates": {
        "description": "What was said, newest last.",
        "type": "array",
        "items": {
          "description": "One update.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "at",
            "text"
          ],
          "properties": {
            "at": {
              "description": "When.",
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
              "examples": [
                "2026-11-20T08:10:00Z"
              ]
            },
            "text": {
              "description": "What.",
              "type": "string",
              "maxLength": 2000,
              "examples": [
                "We are looking into it."
              ]
            }
          },
          "examples": [
            {
              "at": "2026-11-20T08:10:00Z",
              "text": "We are looking into it."
            }
          ]
        },
        "maxItems": 200,
        "examples": [
          [
            {
              "at": "2026-11-20T08:10:00Z",
              "text": "We are looking into it."
            }
          ]
        ]
      }
    },
    "examples": [
      {
        "title": "Delayed call setup",
        "state": "investigating",
        "startedAt": "2026-11-20T08:00:00Z",
        "updates": [
          {
            "at": "2026-11-20T08:10:00Z",
            "text": "We are looking into it."
          }
        ]
      }
    ]
  },
  "customer": {
    "description": "A company that buys, or sells routes.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name"
    ],
    "properties": {
      "type": {
        "description": "Whether it buys or sells.",
        "enum": [
          "customer",
          "carrier"
        ],
        "examples": [
          "customer"
        ]
      },
      "name": {
        "description": "Company name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Harbour Books Ltd"
        ]
      },
      "currency": {
        "description": "ISO 4217 code.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      },
      "timezone": {
        "description": "IANA time zone.",
        "type": "string",
        "maxLength": 64,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Europe/London"
        ]
      },
      "status": {
        "description": "Whether it may use its account.",
        "enum": [
          "active",
          "pending-approval",
          "disabled"
        ],
        "examples": [
          "active"
        ]
      },
      "debitLimit": {
        "description": "How far the balance may go below zero.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "minimumPayment": {
        "description": "Smallest payment.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "10.00"
        ]
      },
      "channels": {
        "description": "Calls at the same time.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          10
        ]
      },
      "flowSpeed": {
        "description": "Calls per second.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000,
        "examples": [
          2
        ]
      },
      "tax": {
        "description": "Percent.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "20"
        ]
      },
      "dailySpendLimit": {
        "description": "Most that calls may cost a day.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "25.00"
        ]
      },
      "invoiceSchedule": {
        "description": "How often an invoice is made.",
        "enum": [
          "monthly",
          "weekly",
          "daily"
        ],
        "examples": [
          "monthly"
        ]
      },
      "invoiceDueDays": {
        "description": "Days until an invoice is due.",
        "type": "integer",
        "minimum": 0,
        "maximum": 365,
        "examples": [
          14
        ]
      },
      "topupCurrencies": {
        "description": "Currencies that a top-up may be in; empty for any.",
        "type": "array",
        "items": {
          "description": "ISO 4217 code.",
          "type": "string",
          "pattern": "^[A-Z]{3}$",
          "examples": [
            "EUR"
          ]
        },
        "maxItems": 50,
        "examples": [
          [
            "EUR"
          ]
        ]
      },
      "tags": {
        "description": "Labels.",
        "type": "array",
        "items": {
          "description": "One label.",
          "type": "string",
          "maxLength": 63,
          "minLength": 1,
          "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
          "examples": [
            "trial"
          ]
        },
        "maxItems": 50,
        "examples": [
          [
            "trial"
          ]
        ]
      },
      "country": {
        "description": "ISO 3166 code.",
        "type": "string",
        "maxLength": 2,
        "minLength": 2,
        "pattern": "^[A-Z]{2}$",
        "examples": [
          "GB"
        ]
      },
      "phone": {
        "description": "Phone.",
        "type": "string",
        "maxLength": 40,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "+442079460100"
        ]
      },
      "address": {
        "description": "Postal address, one line a line.",
        "type": "string",
        "maxLength": 500,
        "examples": [
          "12 Quay Street\nBristol"
        ]
      },
      "verifyPhone": {
        "description": "Whether its contacts have to prove their phone.",
        "type": "boolean",
        "examples": [
          false
        ]
      },
      "vatId": {
        "description": "VAT identification number with the code of its country; empty for none. Its form is checked.",
        "type": "string",
        "maxLength": 30,
        "pattern": "^[A-Za-z0-9 .+*-]*$",
        "examples": [
          "DE123456789"
        ]
      }
    },
    "examples": [
      {
        "name": "Harbour Books Ltd",
        "currency": "EUR"
      }
    ]
  },
  "contact": {
    "description": "A person who logs in.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "email",
      "name"
    ],
    "properties": {
      "email": {
        "description": "An e-mail address.",
        "type": "string",
        "maxLength": 254,
        "minLength": 3,
        "pattern": "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",
        "examples": [
          "ops@example.test"
        ]
      },
      "name": {
        "description": "Name.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Robin Hale"
        ]
      },
      "password": {
        "description": "Password; without one a link to set it is answered.",
        "type": "string",
        "maxLength": 256,
        "minLength": 8,
        "examples": [
          "correct horse battery staple"
        ]
      },
      "disabled": {
        "description": "Kept out.",
        "type": "boolean",
        "examples": [
          false
        ]
      }
    },
    "examples": [
      {
        "email": "ops@example.test",
        "name": "Robin Hale"
      }
    ]
  },
  "payment": {
    "description": "A payment. One that is pending can be completed or cancelled, once.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "amount"
    ],
    "properties": {
      "amount": {
        "description": "Amount in the customer's currency.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "25.00"
        ]
      },
      "description": {
        "description": "Shown to the customer; text after # stays private.",
        "type": "string",
        "maxLength": 500,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Bank transfer"
        ]
      },
      "status": {
        "description": "Only completed payments count.",
        "enum": [
          "completed",
          "pending",
          "cancelled"
        ],
        "examples": [
          "completed"
        ]
      }
    },
    "examples": [
      {
        "amount": "25.00"
      }
    ]
  },
  "package-charge": {
    "description": "What a package cost, charged by the operator's own system.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "package",
      "amount"
    ],
    "properties": {
      "package": {
        "description": "Id of the package.",
        "type": "string",
        "maxLength": 64,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "landline"
        ]
      },
      "description": {
        "description": "Shown to the customer.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "100 landline minutes"
        ]
      },
      "amount": {
        "description": "Amount.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "4.00"
        ]
      },
      "at": {
        "description": "When; without it, now.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2026-11-01T00:00:00Z"
        ]
      }
    },
    "examples": [
      {
        "package": "landline",
        "amount": "4.00"
      }
    ]
  },
  "rate": {
    "description": "A line of a rate card.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "prefix",
      "destination",
      "rate"
    ],
    "properties": {
      "prefix": {
        "description": "Digits that a number starts with.",
        "type": "string",
        "maxLength": 20,
        "minLength": 1,
        "pattern": "^[0-9]{1,20}$",
        "examples": [
          "4930"
        ]
      },
      "destination": {
        "description": "Name of the destination.",
        "type": "string",
        "maxLength": 200,
        "minLength": 1,
        "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
        "examples": [
          "Germany"
        ]
      },
      "rate": {
        "description": "A minute.",
        "type": "string",
        "pattern": "^[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.010"
        ]
      },
      "connectCost": {
        "description": "For each answered call.",
        "type": "string",
        "pattern": "^[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "minimum": {
        "description": "Seconds billed at least.",
        "type": "integer",
        "minimum": 0,
        "maximum": 86400,
        "examples": [
          30
        ]
      },
      "increment": {
        "description": "Steps after that, seconds.",
        "type": "integer",
        "minimum": 1,
        "maximum": 86400,
        "examples": [
          6
        ]
      },
      "validFrom": {
        "description": "From when; without it, from now on, unless the line is the one that prices its prefix already.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2026-11-01T00:00:00Z"
        ]
      },
      "validUntil": {
        "description": "From when the prefix has no price, where no other line follows: the line is withdrawn.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2027-01-01T00:00:00Z"
        ]
      }
    },
    "examples": [
      {
        "prefix": "4930",
        "destination": "Germany",
        "rate": "0.010"
      }
    ]
  },
  "voucher": {
    "description": "A code that is worth something once. Its code is answered, and kept nowhere.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "type",
      "value",
      "currency"
    ],
    "properties": {
      "type": {
        "description": "A credit; a multiplier or an addition on top of the last payment.",
        "enum": [
          "credit",
          "multiplier",
          "addition"
        ],
        "examples": [
          "credit"
        ]
      },
      "value": {
        "description": "Amount; of a multiplier, the factor.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "5.00"
        ]
      },
      "currency": {
        "description": "ISO 4217 code.",
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "examples": [
          "EUR"
        ]
      },
      "minimum": {
        "description": "Least that has to have been paid.",
        "type": "string",
        "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",
        "examples": [
          "0.00"
        ]
      },
      "expiresAt": {
        "description": "Until when.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        "examples": [
          "2027-01-01T00:00:00Z"
        ]
      }
    },
    "examples": [
      {
        "type": "credit",
        "value": "5.00",
        "currency": "EUR"
      }
    ]
  }
};
